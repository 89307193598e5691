import type { Annotation } from '../../core/annotation.ts';
import type { Kit } from '../../parts/kit.ts';
import type { Findings, Subject } from '../marks/subjects.ts';
import type { TermDesk } from '../term-desk.ts';
import type { Consult } from './consult.ts';
import { dateCard } from './date.ts';
import { moneyCard, quantityCard } from './figures.ts';
import { nameCard } from './names.ts';
import type { CardContent } from './parts.ts';
import { termCard } from './terms.ts';

/** What the card of a mention says, by kind. */
export function cardContent(
  kit: Kit,
  findings: Findings,
  subject: Subject,
  mention: Annotation,
  { desk, consult }: { readonly desk: TermDesk; readonly consult: Consult },
): CardContent {
  switch (subject.type) {
    case 'DATE':
      return dateCard(kit, findings, mention);
    case 'MONEY':
      return moneyCard(kit, findings, mention, consult);
    case 'QUANTITY':
      return quantityCard(kit, findings, mention);
    case 'TERM':
    case 'HANJA':
      return termCard(kit, findings, subject, desk, consult);
    default:
      return nameCard(kit, findings, subject, consult);
  }
}
