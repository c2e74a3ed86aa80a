/* Asks the worker in `rendered.ts`, which is started when it is first needed. */

/** The elements in a page, and the folder of the files. */
export interface ReadResult {
  readonly folder: string | undefined;
  readonly places: readonly {readonly name: string; readonly attributes: ReadonlyMap<string, string>}[];
}
export type Question =
  | {readonly type: 'read'; readonly html: string}
  | {
      readonly type: 'render';
      readonly html: string;
      /** The text of the source, if it was read. */
      readonly text: string | undefined;
      readonly baseUrl: string;
      readonly folder: string;
      readonly language: string;
      readonly timeZone: string;
    };
export type Answer =
  | {readonly type: 'read'; readonly result: ReadResult}
  | {readonly type: 'rendered'; readonly html: string}
  | {readonly type: 'failed'; readonly message: string};

/** The only policy of this page: it allows one file of ours as a worker. */
const POLICY = 'builder-worker';
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (address: string) => string},
  ): {
    createScriptURL(address: string): string;
  };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function workerAddress(): string {
  const address = new URL('rendered.js', document.baseURI).href;
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  policy ??= trustedTypes?.createPolicy(POLICY, {createScriptURL: () => address});
  return policy?.createScriptURL(address) ?? address;
}

/** Each question has its own worker, so that a slow answer does not delay the next one. */
async function ask(question: Question): Promise<Answer> {
  const worker = new Worker(workerAddress(), {type: 'module'});
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({data}: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('rendered.js could not be loaded')));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}

/** @throws {Error} as a rejection, if the element cannot be rendered */
export async function renderHtml(question: Omit<Extract<Question, {type: 'render'}>, 'type'>): Promise<string> {
  const answer = await ask({type: 'render', ...question});
  if (answer.type === 'rendered') return answer.html;
  throw new Error(answer.type === 'failed' ? answer.message : 'no HTML');
}

/** Reads a page as an HTML parser does. */
export async function readHtml(html: string): Promise<ReadResult> {
  const answer = await ask({type: 'read', html});
  if (answer.type === 'read') return answer.result;
  throw new Error(answer.type === 'failed' ? answer.message : 'no page');
}
