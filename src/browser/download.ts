/** Hands the user a file. The address lives only as long as the browser needs to start reading it. */
export function downloadFile(document: Document, name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Document.prototype.createElement.call(document, 'a') as HTMLAnchorElement;
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands the user a JSON file. */
export function downloadJson(document: Document, name: string, text: string): void {
  downloadFile(document, name, text, 'application/json');
}
