/** Hands the user a JSON file. The address lives only as long as the browser needs to start reading it. */
export function downloadJson(document: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
