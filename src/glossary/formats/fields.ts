/** The names that a field goes by in the files of others, folded. */
const NAMES = {
  term: ['term', 'headword', 'word', 'entry', 'name', '용어', '낱말', '단어', '표제어', '말', '어휘'],
  definition: ['definition', 'meaning', 'description', 'desc', 'def', '뜻', '뜻풀이', '풀이', '정의', '설명', '의미'],
  tags: ['tags', 'tag', 'labels', 'label', '꼬리표', '태그', '분류'],
  note: ['note', 'notes', 'memo', 'comment', '메모', '비고', '노트'],
} as const;
export type Field = keyof typeof NAMES;

const BY_NAME = new Map<string, Field>(
  Object.entries(NAMES).flatMap(([field, names]) => names.map(name => [name, field as Field] as const)),
);

/** The field that a name stands for; null for others, `__proto__` and its kin among them. */
export function fieldOf(name: string): Field | null {
  return BY_NAME.get(name.trim().normalize('NFKC').toLowerCase()) ?? null;
}
