import type { BackgroundMethod, BackgroundMethods, Result } from '../core/messages.ts';
import { native } from './native.ts';

/** Asks the background; a background that is gone, asleep for good or updated away is an `{ error }`. */
export async function askBackground<M extends BackgroundMethod>(
  method: M,
  request: Parameters<BackgroundMethods[M]>[0],
): Promise<Result<ReturnType<BackgroundMethods[M]>>> {
  try {
    const reply: unknown = await native.runtime.sendMessage({ to: 'background', method, request });
    return isResult<ReturnType<BackgroundMethods[M]>>(reply) ? reply : { error: 'no reply' };
  } catch (error) {
    return { error: String(error) };
  }
}

function isResult<T>(reply: unknown): reply is Result<T> {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);
}
