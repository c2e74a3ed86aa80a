/* The toolkit comes without types; these are of the one call that tests make. */
declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly Data: (at: Readonly<Record<string, string>>) => {readonly value: unknown};
  }
  export default function JSONstat(document: unknown): Dataset;
}
