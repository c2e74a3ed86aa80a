/* Downloads a file that was made here. */

/** How long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 10_000;

export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
