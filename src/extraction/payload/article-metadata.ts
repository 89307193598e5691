import { parseReporters } from '../byline.ts';
import { parseDate } from '../dates.ts';
import { isKoreanName } from '../header/person-names.ts';
import type { Metadata } from '../metadata.ts';
import { clean } from '../text.ts';
import { items, type Json, member } from './json-literal.ts';
import { says } from './members.ts';

/** Names of members that hold a headline. */
export const TITLE = [
  'headlines',
  'headline',
  'title',
  'newstitle',
  'articletitle',
  'arttitle',
  'subject',
  'newssubject',
];
const SUBTITLE = ['subheadlines', 'subheadline', 'subtitle', 'newssubtitle', 'articlesubtitle', 'deck', 'dek'];
const PUBLISHED =
  'displaydate firstpublishdate publishedat publishdate publisheddate datepublished pubdate publishtime published servicedate servicedatetime servicedt regdate regdt regdatetime registdate registeredat inputdate writedate createdat createdate createddate'.split(
    ' ',
  );
const MODIFIED =
  'lastupdateddate lastmodifieddate modifiedat modifieddate modifydate moddate moddt updatedat updatedate updatedt datemodified editdate'.split(
    ' ',
  );
const AUTHORS = [
  'credits',
  'reporters',
  'reporterlist',
  'reporter',
  'reportername',
  'journalists',
  'journalist',
  'authors',
  'author',
  'writers',
  'writer',
  'writername',
  'byline',
];
const SECTION = ['taxonomy', 'primarysection', 'section', 'sectionname', 'category', 'categoryname'];

/** "선민 박": given name and family name in English order. */
function unflipped(name: string): string {
  const [given, family, more] = name.split(' ');
  return given && family && !more && family.length === 1 && isKoreanName(family + given) ? family + given : name;
}

function authorsOf(members: ReadonlyMap<string, Json>): string[] {
  const names: string[] = [];
  for (const name of AUTHORS) {
    const value = members.get(name);
    for (const author of items(member(value, 'by') ?? value).slice(0, 20)) {
      const own = typeof author === 'string' ? author : null;
      const original = member(member(author, 'additional_properties'), 'original');
      const texts = [
        own,
        member(original, 'byline'),
        member(author, 'byline'),
        member(author, 'name'),
        member(author, 'reporterName'),
      ];
      for (const text of texts) {
        const found = typeof text === 'string' ? parseReporters(unflipped(clean(text)), { slot: true }) : null;
        if (!found?.names.length) continue;
        names.push(...found.names.filter(person => !names.includes(person)));
        break;
      }
    }
    if (names.length) break;
  }
  return names;
}

/** What an article's object says of the article; only what it does say. */
export function metadataOf(members: ReadonlyMap<string, Json>): Partial<Metadata> {
  const date = (names: readonly string[]) => {
    for (const name of names) {
      const text = says(members, [name]);
      const iso = text ? parseDate(text) : null;
      if (iso) return iso;
    }
    return null;
  };
  const byline = authorsOf(members);
  const fields = {
    title: says(members, TITLE)?.replaceAll('\n', ' ') ?? null,
    subtitle: says(members, SUBTITLE),
    published: date(PUBLISHED),
    modified: date(MODIFIED),
    section: says(members, SECTION),
    byline: byline.length ? byline : null,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Metadata>;
}
