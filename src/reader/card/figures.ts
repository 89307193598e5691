import type { Annotation, MoneyValue, QuantityValue } from '../../core/annotation.ts';
import { groupThousands } from '../../core/values/figures.ts';
import { type Converted, convert, isChange, percentChange } from '../../core/values/measures.ts';
import { formatAmountFull, formatAmountShort, impliedRate, ownConversion } from '../../core/values/money.ts';
import type { Kit } from '../../parts/kit.ts';
import type { Findings } from '../marks/subjects.ts';
import { type Consult, rateRow } from './consult.ts';
import { type CardContent, facts, row } from './parts.ts';

/** An amount: every figure, in short, and what the article itself says it is in another currency. */
export function moneyCard(kit: Kit, findings: Findings, mention: Annotation, consult: Consult): CardContent {
  const { element, translate } = kit;
  const value = mention.value as MoneyValue;
  const about = (words: string, { approx }: MoneyValue = value) => (approx ? translate('readerAbout', words) : words);
  const full = about(formatAmountFull(value));
  const short = about(formatAmountShort(value));
  const own = ownConversion(findings.text(mention.block), mention, findings.annotations);
  const rate = own && impliedRate(value, own);
  return {
    words: findings.words(mention),
    rows: [
      element(
        'div',
        { class: 'top-part num' },
        element('p', { class: 'big' }, full),
        short.replace(/\s/g, '') === full ? null : element('p', { class: 'role' }, short),
      ),
      own &&
        row(
          kit,
          facts(kit, [
            [translate('readerOwnConversion'), about(formatAmountShort(own), own)],
            [translate('readerInFull'), about(formatAmountFull(own), own)],
            ...(rate
              ? [
                  [
                    translate('readerRate'),
                    translate(
                      'readerRateWorth',
                      formatAmountFull({ amount: rate.per, currency: rate.from }),
                      formatAmountFull({ amount: rate.worth, currency: rate.to }),
                    ),
                  ] as const,
                ]
              : []),
          ]),
          element('p', { class: 'why' }, translate('readerOwnConversionNote')),
        ),
      own ? null : rateRow(kit, value, findings.article.published, consult),
    ],
    foot: null,
    copy: full,
  };
}

const measure = ({ amount, min, max, unit }: Converted): string =>
  `${amount === undefined ? `${groupThousands(min ?? 0)}~${groupThousands(max ?? 0)}` : groupThousands(amount)}${unit}`;

/** A quantity: its figures, and the units that a reader would want it in. */
export function quantityCard(kit: Kit, findings: Findings, mention: Annotation): CardContent {
  const { element, translate } = kit;
  const value = mention.value as QuantityValue;
  const full = value.approx ? translate('readerAbout', measure(value)) : measure(value);
  const converted = convert(value).map(measure);
  const change = changeFrom(findings, mention);
  const rows: (readonly [string, string])[] = [];
  if (converted.length > 0) rows.push([translate('readerConverted'), translate('readerAbout', converted.join(', '))]);
  if (change) rows.push([translate('readerChange'), change]);
  const known = facts(kit, rows);
  return {
    words: findings.words(mention),
    rows: [element('div', { class: 'top-part num' }, element('p', { class: 'big' }, full)), known && row(kit, known)],
    foot: null,
    copy: full,
  };
}

/** 8%에서 10%로: `+2%p, +25%`. Null where no percentage follows that this one became. */
function changeFrom(findings: Findings, mention: Annotation): string | null {
  const before = mention.value as QuantityValue;
  const next = findings.annotations.find(
    ({ type, block, start }) => type === 'QUANTITY' && block === mention.block && start >= mention.end,
  );
  const after = next?.value as QuantityValue | undefined;
  if (!next || before.unit !== '%' || after?.unit !== '%' || before.amount === undefined || after.amount === undefined)
    return null;
  if (!isChange(findings.text(mention.block).slice(mention.end, next.start))) return null;
  const { points, relative } = percentChange(before.amount, after.amount);
  const signed = (figure: number) => `${figure > 0 ? '+' : ''}${groupThousands(figure)}`;
  return [`${signed(points)}%p`, ...(relative === null ? [] : [`${signed(relative)}%`])].join(', ');
}
