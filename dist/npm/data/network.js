// Do not modify this file by hand!
// Re-generate this file by running npm run data
/** The document as JSON text, which is parsed faster than an object literal of its size is evaluated. */
export const text = `{
 "$schema": "./schema/network.schema.json",
 "name": {
  "lv": "UNESCO Izglītības pilsētu tīkls",
  "en": "UNESCO Global Network of Learning Cities",
  "fr": "Réseau mondial UNESCO des villes apprenantes",
  "es": "Red Mundial de Ciudades del Aprendizaje de la UNESCO",
  "pt": "Rede Mundial das Cidades de Aprendizagem da UNESCO",
  "pt-BR": "Rede Global de Cidades de Aprendizagem da UNESCO",
  "de": "Globales Netzwerk der Learning Cities",
  "lt": "UNESCO Pasaulinis besimokančių miestų tinklas",
  "pl": "Globalna Sieć Miast Uczących Się UNESCO",
  "uk": "Глобальна мережа міст ЮНЕСКО, що навчаються",
  "ru": "Глобальная сеть обучающихся городов ЮНЕСКО",
  "ar": "شبكة اليونسكو العالمية لمدن التعلّم",
  "zh-Hans": "联合国教科文组织全球学习型城市网络",
  "ko": "유네스코 글로벌 학습도시 네트워크",
  "it": "Rete Globale delle Città dell’Apprendimento dell’UNESCO",
  "tr": "UNESCO Öğrenen Şehirler Küresel Ağı",
  "ro": "Rețeaua globală UNESCO a Orașelor care învață",
  "sk": "Globálna sieť učiacich sa miest UNESCO",
  "sl": "Unescova globalna mreža učečih se mest",
  "el": "Διεθνές Δίκτυο των «Πόλεων που Μαθαίνουν»",
  "vi": "Mạng lưới Thành phố học tập toàn cầu của UNESCO",
  "th": "เครือข่ายระดับโลกด้านเมืองแห่งการเรียนรู้ของยูเนสโก",
  "fa": "شبکه جهانی شهرهای یادگیرنده یونسکو",
  "ja": "ユネスコ学習都市に関するグローバルネットワーク",
  "id": "Jejaring Global Kota Pembelajar UNESCO",
  "hy": "ՅՈՒՆԵՍԿՕ-ի «Ուսումնառող քաղաքների համաշխարհային ցանց»",
  "az": "YUNESKO-nun Öyrənən Şəhərlər üzrə Qlobal Şəbəkəsi"
 },
 "checked": "2026-02",
 "sources": {
  "hftHjl": {"url":"http://www.vsopublicationsltd.ie/limerick-joins-unesco-global-network-of-learning-cities/","kind":"press"},
  "r8PnCC": {"url":"http://uil.unesco.org/lifelong-learning/project/more-100-cities-become-members-unesco-global-network-learning-cities","kind":"official"},
  "IteU2u": {"url":"https://www.vousnousils.fr/2017/01/24/clermont-ferrand-premiere-ville-de-france-a-integrer-un-reseau-de-lunesco-autour-de-leducation-598836","kind":"press"},
  "yFkZT6": {"url":"http://www.mext.go.jp/unesco/002/006/002/001/shiryo/attach/1389009.htm","kind":"official"},
  "EHyG77": {"url":"https://webarchive.unesco.org/web/20190610192729/http://uil.unesco.org/lifelong-learning/learning-cities/new-membership-regulations-unesco-global-network-learning-cities","kind":"official"},
  "uLlQjN": {"url":"https://periodicovanguardia.mx/2019/02/14/santiago-nuevo-leon-recibe-el-premio-unesco-para-la-ciudad-del-aprendizaje/","kind":"press"},
  "hcAIvX": {"url":"https://www.imaeil.com/page/view/2019041211044019852","kind":"press"},
  "8bxniD": {"url":"http://uil.unesco.org/news?term_node_tid_depth=463&sort_by=created&sort_order=DESC","kind":"official"},
  "FWjWQq": {"url":"https://lcn.pascalobservatory.org/pascalnow/pascal-activities/news/unesco-global-network-learning-cities-welcomes-55-new-member-cities","name":"UNESCO","kind":"reprint"},
  "d9qCA5": {"url":"https://maroc-diplomatique.net/lunesco-corrigendum/","name":"UNESCO","kind":"reprint"},
  "RTGMcH": {"url":"https://en.rayhaber.com/2022/09/bursa-joined-the-global-network-of-unesco-learning-cities/","kind":"press"},
  "uN5Jlc": {"url":"https://uil.unesco.org/unesco-global-network-learning-cities-77-new-members-44-countries","kind":"official"},
  "sIV33J": {"url":"https://www.uil.unesco.org/en/articles/unesco-global-network-learning-cities-decade-collaboration-and-innovation-strengthen-lifelong","kind":"official"},
  "1rV5PJ": {"url":"https://www.unesco.org/en/articles/unesco-global-network-learning-cities-64-new-members-35-countries","kind":"official"},
  "GIEhOn": {"url":"https://academicnewsletter.sufe.edu.cn/info/461455","name":"UNESCO","kind":"reprint"},
  "YNBHZZ": {"url":"https://uil.unesco.org/lifelong-learning/learning-cities/global-network-learning-cities-welcomes-new-members","kind":"official"}
 },
 "figures": [
  {"id":"cities","points":[{"date":"2016-08-19","value":49,"source":"hftHjl","status":"secondary","approximate":true,"note":{"en":"a Limerick text of late August 2016; an older figure repeated, since UIL counted 115 of 28 on 23 August"}},{"date":"2016-08-23","value":115,"source":"r8PnCC","status":"announced"},{"date":"2017-01-24","value":178,"source":"IteU2u","status":"secondary","note":{"en":"Clermont-Ferrand plus 177 others; La Tribune (2017-02-02) calls it the 177th, so 177 or 178"}},{"date":"2017-05","value":188,"source":"yFkZT6","status":"secondary","note":{"en":"by Japan's ministry of education"}},{"date":"2018-09-26","value":200,"source":"EHyG77","status":"announced","approximate":true,"note":{"en":"More than 200 members.","lv":"Vairāk nekā 200 dalībpilsētu.","ar":"أكثر من 200 عضو."}},{"date":"2019-02-14","value":224,"source":"uLlQjN","status":"secondary"},{"date":"2019-04-12","value":221,"source":"hcAIvX","status":"secondary","note":{"en":"conflicts with 224/52 two months before"}},{"date":"2019-09-30","value":170,"source":"8bxniD","status":"announced","approximate":true,"note":{"en":"Active members only; the day of the count is not given. Stricter rules of membership had come into force on 1 October 2018.","lv":"Tikai aktīvās dalībpilsētas; skaitīšanas diena nav norādīta. Kopš 2018. gada 1. oktobra bija spēkā stingrāki dalības noteikumi.","ar":"الأعضاء النشطون فقط، ولم يُذكر يوم الإحصاء. وكانت قواعد عضوية أشد قد دخلت حيز التنفيذ في 1 أكتوبر 2018."}},{"date":"2020-09-23","value":230,"source":"FWjWQq","status":"superseded","note":{"en":"first version, with three Moroccan cities; replaced by 229/54"}},{"date":"2020-09-23","value":229,"source":"d9qCA5","status":"announced","note":{"en":"Corrected figures; the first release had counted one more city.","lv":"Labotie dati; pirmajā paziņojumā bija par vienu pilsētu vairāk.","ar":"أرقام مصححة؛ وكان الإعلان الأول قد عدّ مدينة إضافية."}},{"date":"2022-09-01","value":217,"source":"RTGMcH","status":"secondary","note":{"en":"size just before the 2022 cohort; agrees with 294 - 77"}},{"date":"2022-09-02","value":294,"source":"uN5Jlc","status":"announced"},{"date":"2023-10-31","value":292,"source":"sIV33J","status":"announced"},{"date":"2024-02-14","value":356,"source":"1rV5PJ","status":"announced","note":{"en":"The number of countries is from a later release.","lv":"Valstu skaits ņemts no vēlāka paziņojuma.","ar":"عدد الدول مأخوذ من إعلان لاحق."}},{"date":"2025-12-04","value":425,"source":"GIEhOn","status":"announced"}]},
  {"id":"countries","points":[{"date":"2016-08-19","value":22,"source":"hftHjl","status":"secondary","approximate":true,"note":{"en":"a Limerick text of late August 2016; an older figure repeated, since UIL counted 115 of 28 on 23 August"}},{"date":"2016-08-23","value":28,"source":"r8PnCC","status":"announced"},{"date":"2017-01-24","value":41,"source":"IteU2u","status":"secondary","note":{"en":"Clermont-Ferrand plus 177 others; La Tribune (2017-02-02) calls it the 177th, so 177 or 178"}},{"date":"2017-05","value":42,"source":"yFkZT6","status":"secondary","note":{"en":"by Japan's ministry of education"}},{"date":"2018-09-26","value":50,"source":"EHyG77","status":"announced","approximate":true,"note":{"en":"More than 200 members.","lv":"Vairāk nekā 200 dalībpilsētu.","ar":"أكثر من 200 عضو."}},{"date":"2019-02-14","value":52,"source":"uLlQjN","status":"secondary"},{"date":"2019-04-12","value":51,"source":"hcAIvX","status":"secondary","note":{"en":"conflicts with 224/52 two months before"}},{"date":"2019-09-30","value":53,"source":"8bxniD","status":"announced","approximate":true,"note":{"en":"Active members only; the day of the count is not given. Stricter rules of membership had come into force on 1 October 2018.","lv":"Tikai aktīvās dalībpilsētas; skaitīšanas diena nav norādīta. Kopš 2018. gada 1. oktobra bija spēkā stingrāki dalības noteikumi.","ar":"الأعضاء النشطون فقط، ولم يُذكر يوم الإحصاء. وكانت قواعد عضوية أشد قد دخلت حيز التنفيذ في 1 أكتوبر 2018."}},{"date":"2020-09-23","value":64,"source":"FWjWQq","status":"superseded","note":{"en":"first version, with three Moroccan cities; replaced by 229/54"}},{"date":"2020-09-23","value":64,"source":"d9qCA5","status":"announced","note":{"en":"Corrected figures; the first release had counted one more city.","lv":"Labotie dati; pirmajā paziņojumā bija par vienu pilsētu vairāk.","ar":"أرقام مصححة؛ وكان الإعلان الأول قد عدّ مدينة إضافية."}},{"date":"2022-09-02","value":76,"source":"uN5Jlc","status":"announced"},{"date":"2023-10-31","value":76,"source":"sIV33J","status":"announced"},{"date":"2024-02-14","value":79,"source":"1rV5PJ","status":"announced","note":{"en":"The number of countries is from a later release.","lv":"Valstu skaits ņemts no vēlāka paziņojuma.","ar":"عدد الدول مأخوذ من إعلان لاحق."}},{"date":"2025-12-04","value":91,"source":"GIEhOn","status":"announced"}]},
  {"id":"new-cities","points":[{"date":"2019-07-17","value":38,"source":"YNBHZZ","status":"announced"},{"date":"2020-09-23","value":55,"source":"FWjWQq","status":"superseded","note":{"en":"first version, with three Moroccan cities; replaced by 229/54"}},{"date":"2020-09-23","value":54,"source":"d9qCA5","status":"announced","note":{"en":"Corrected figures; the first release had counted one more city.","lv":"Labotie dati; pirmajā paziņojumā bija par vienu pilsētu vairāk.","ar":"أرقام مصححة؛ وكان الإعلان الأول قد عدّ مدينة إضافية."}},{"date":"2022-09-02","value":77,"source":"uN5Jlc","status":"announced"},{"date":"2024-02-14","value":64,"source":"1rV5PJ","status":"announced","note":{"en":"The number of countries is from a later release.","lv":"Valstu skaits ņemts no vēlāka paziņojuma.","ar":"عدد الدول مأخوذ من إعلان لاحق."}},{"date":"2025-12-04","value":72,"source":"GIEhOn","status":"announced"}]},
  {"id":"new-countries","points":[{"date":"2019-07-17","value":23,"source":"YNBHZZ","status":"announced"},{"date":"2020-09-23","value":27,"source":"FWjWQq","status":"superseded","note":{"en":"first version, with three Moroccan cities; replaced by 229/54"}},{"date":"2020-09-23","value":27,"source":"d9qCA5","status":"announced","note":{"en":"Corrected figures; the first release had counted one more city.","lv":"Labotie dati; pirmajā paziņojumā bija par vienu pilsētu vairāk.","ar":"أرقام مصححة؛ وكان الإعلان الأول قد عدّ مدينة إضافية."}},{"date":"2022-09-02","value":44,"source":"uN5Jlc","status":"announced"},{"date":"2024-02-14","value":35,"source":"1rV5PJ","status":"announced","note":{"en":"The number of countries is from a later release.","lv":"Valstu skaits ņemts no vēlāka paziņojuma.","ar":"عدد الدول مأخوذ من إعلان لاحق."}},{"date":"2025-12-04","value":46,"source":"GIEhOn","status":"announced"}]}
 ]
}`;
//# sourceMappingURL=network.js.map