import type { AnnotationResult, Entity } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';

/**
 * YAML front matter as note-taking programs read it. Every value is a double-quoted scalar, which is JSON with two
 * classes of characters escaped besides (YAML 1.2, 5.1: C1 controls and U+FEFF are not printable).
 */
export function frontMatter(article: Article, found: AnnotationResult | null): string {
  const names = (type: Entity['type']) =>
    (found?.entities ?? []).filter(entity => entity.type === type).map(({ name }) => name);
  const fields: readonly (readonly [string, string | null | readonly string[]])[] = [
    ['title', article.title],
    ['subtitle', article.subtitle],
    ['author', article.byline],
    ['agency', article.agency],
    ['publisher', article.siteName],
    ['section', article.section],
    ['published', article.published],
    ['modified', article.modified],
    ['source', article.url],
    ['people', names('PERSON')],
    ['organizations', names('ORG')],
    ['places', names('PLACE')],
  ];
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    return [`${key}: ${typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

function scalar(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
