import type { Kit } from '../parts/kit.ts';

/**
 * Puts a text on the clipboard. Pages without https have no Clipboard interface; there a field in `near` that is gone
 * at once is copied from. Called for a person's press only. False where the browser would not.
 */
export async function copyText({ element }: Kit, text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element('textarea', { class: 'offscreen' });
    field.value = text;
    near.append(field);
    field.select();
    const copied = near.ownerDocument.execCommand('copy');
    field.remove();
    return copied;
  }
}
