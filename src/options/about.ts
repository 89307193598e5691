import type { Kit } from '../parts/kit.ts';
import { actionButton, heading, line } from './rows.ts';
import type { Section } from './section.ts';

export interface AboutActions {
  readonly version: string;
  /** Shows the first-run page again. */
  openWelcome(): void;
}

/** Version, privacy, licences, where the data comes from, how to report. */
export function aboutSection(kit: Kit, { version, openWelcome }: AboutActions): Section {
  const { element, translate } = kit;
  const prose = (label: string, text: string, href?: string) => {
    const row = line(kit, label, text, null, 'prose');
    if (href) {
      const link = element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href.replace('https://', ''));
      row.querySelector('small')!.append(' ', link);
    }
    return row;
  };
  return {
    id: 'about',
    title: translate('optionsAbout'),
    lead: translate('optionsAboutLead'),
    content: [
      line(kit, translate('optionsVersion'), version, actionButton(kit, translate('optionsWelcome'), openWelcome)),
      prose(translate('optionsPrivacy'), translate('optionsPrivacyText')),
      prose(translate('optionsReport'), translate('optionsReportText')),
      heading(kit, translate('optionsLicences')),
      prose(translate('extensionName'), translate('optionsLicenceText')),
      prose(
        translate('optionsModelLicence'),
        translate('optionsModelLicenceText'),
        'https://creativecommons.org/licenses/by-sa/4.0/',
      ),
      prose(translate('optionsLibraries'), translate('optionsLibrariesText')),
    ],
    show() {},
  };
}
