/** The texts of the pages around the widgets. */
interface Words {
  /** Links inside the elements, as their fallback. */
  readonly links: Readonly<Record<Topic, string>>;
  readonly skip: string;
  readonly menu: string;
  readonly name: string;
  readonly topic: string;
  readonly title: string;
  readonly lead: string;
  readonly joined: string;
  readonly joinedText: readonly string[];
  readonly does: string;
  readonly doesText: readonly string[];
  readonly grown: string;
  readonly news: string;
  readonly newsText: string;
  readonly again: string;
  readonly beside: string;
  readonly figures: string;
  readonly aboutText: string;
}
export type Topic = 'news' | 'figures' | 'membership';

const en: Words = {
  links: {news: 'News', figures: 'About the network', membership: 'About learning cities'},
  skip: 'Skip to content',
  menu: 'Main',
  name: 'a learning city',
  topic: 'Education',
  title: 'Ventspils in the UNESCO Global Network of Learning Cities',
  lead: 'In 2022 the network admitted 77 cities from 44 countries. Ventspils is one of them, and the second city in Latvia to join: Valmiera was the first, in 2016.',
  joined: 'How Ventspils joined',
  joinedText: [
    'The city council decided to apply on 28 October 2021. The application rested on what the town already had or was about to have: education at every level, programmes of lifelong learning, and Vizium, a science centre that was being built.',
    'Candidates are nominated by the National Commissions for UNESCO and assessed by a jury of experts. On 6 September 2022 the Latvian National Commission announced that Ventspils had been admitted.',
  ],
  does: 'What a learning city does',
  doesText: [
    'In a learning city people can learn all their lives: in the family and at school, at work and among neighbours. Libraries, schools and museums are open to every generation, and it is never too late to take up something new.',
    'The members learn from one another. Their common work is coordinated by the UNESCO Institute for Lifelong Learning in Hamburg.',
  ],
  grown: 'How the network has grown',
  news: 'News of the town',
  newsText: 'Made-up reports in Latvian, each with its date.',
  again: 'Try again',
  beside: 'At a glance',
  figures: 'Latest figures',
  aboutText:
    'This is a sample page. It is not affiliated with UNESCO, nor endorsed by it, and it is not the official website of Ventspils.',
};
const lv: Words = {
  links: {news: 'Jaunumi', figures: 'Par tīklu', membership: 'Par izglītības pilsētām'},
  skip: 'Pāriet uz saturu',
  menu: 'Galvenā izvēlne',
  name: 'izglītības pilsēta',
  topic: 'Izglītība',
  title: 'Ventspils UNESCO Izglītības pilsētu tīklā',
  lead: '2022. gadā tīkls uzņēma 77 pilsētas no 44 valstīm. Viena no tām ir Ventspils – otrā Latvijas pilsēta tīklā pēc Valmieras, kas tam pievienojās 2016. gadā.',
  joined: 'Kā Ventspils pievienojās',
  joinedText: [
    'Lēmumu pieteikties Ventspils dome pieņēma 2021. gada 28. oktobrī. Pieteikums balstījās uz to, kas pilsētā jau bija vai tobrīd tapa: izglītību visos līmeņos, mūžizglītības programmām un zinātnes centru „Vizium”.',
    'Kandidātpilsētas izvirza UNESCO nacionālās komisijas, un to pieteikumus vērtē ekspertu žūrija. Par Ventspils uzņemšanu 2022. gada 6. septembrī paziņoja UNESCO Latvijas Nacionālā komisija.',
  ],
  does: 'Ko dara izglītības pilsēta',
  doesText: [
    'Izglītības pilsētā mācīties var visu mūžu: ģimenē un skolā, darbā un kaimiņu lokā. Bibliotēkas, skolas un muzeji tajā ir atvērti visām paaudzēm, un apgūt ko jaunu nekad nav par vēlu.',
    'Tīkla pilsētas dalās pieredzē cita ar citu. To kopīgo darbu koordinē UNESCO Mūžizglītības institūts Hamburgā.',
  ],
  grown: 'Kā tīkls ir audzis',
  news: 'Pilsētas jaunumi',
  newsText: 'Izdomātas ziņas, katrai norādīts datums.',
  again: 'Mēģināt vēlreiz',
  beside: 'Īsumā',
  figures: 'Jaunākie skaitļi',
  aboutText:
    'Šī ir parauglapa. Tā nav saistīta ar UNESCO, un UNESCO to nav apstiprinājusi. Tā nav Ventspils valstspilsētas pašvaldības oficiālā vietne.',
};
const ar: Words = {
  links: {news: 'الأخبار', figures: 'عن الشبكة', membership: 'عن مدن التعلّم'},
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة الرئيسية',
  name: 'مدينة تعلّم',
  topic: 'التعليم',
  title: 'فنتسبيلس في شبكة اليونسكو العالمية لمدن التعلّم',
  lead: 'قبلت الشبكة عام 2022 عضوية 77 مدينة من 44 دولة، ومنها فنتسبيلس، وهي ثاني مدينة من لاتفيا تنضم إليها بعد فالميرا التي انضمت عام 2016.',
  joined: 'كيف انضمت فنتسبيلس',
  joinedText: [
    'ترشّح المدن لجانُها الوطنية لليونسكو، وتقيّم الطلبات لجنةٌ من الخبراء. وقد أعلنت اللجنة الوطنية اللاتفية في 6 سبتمبر 2022 قبول فنتسبيلس.',
  ],
  does: 'ما الذي تفعله مدينة التعلّم',
  doesText: [
    'في مدينة التعلّم يتعلم الناس مدى الحياة: في الأسرة والمدرسة، وفي مكان العمل، وبين الجيران. تفتح المكتبات والمدارس والمتاحف أبوابها لكل الأجيال، ولا يفوت الأوان أبدًا على تعلّم شيء جديد.',
    'وتتبادل مدن الشبكة خبراتها، ويتولى معهد اليونسكو للتعلّم مدى الحياة في هامبورغ تنسيق عملها المشترك.',
  ],
  grown: 'كيف نمت الشبكة',
  news: 'أخبار المدينة',
  newsText: 'أخبار متخيَّلة باللاتفية، لكل منها تاريخه.',
  again: 'أعد المحاولة',
  beside: 'لمحة سريعة',
  figures: 'أحدث الأرقام',
  aboutText: 'هذه صفحة نموذجية، وهي غير تابعة لليونسكو ولا معتمدة منها، وليست الموقع الرسمي لمدينة فنتسبيلس.',
};

/** The words in the language chosen in the toolbar. */
export const wordsFor = (language: unknown): Words => (language === 'lv' ? lv : language === 'ar' ? ar : en);
