import type { Kit } from '../parts/kit.ts';
import type { Section } from './section.ts';

/** Version, privacy, licences: nothing here changes anything. */
export function aboutSection({ element, translate }: Kit, version: string): Section {
  const entry = (label: string, text: string) =>
    element('div', { class: 'opt' }, element('p', {}, label, element('small', {}, text)));
  return {
    id: 'about',
    title: translate('optionsAbout'),
    lead: translate('optionsAboutLead'),
    content: [
      entry(translate('optionsVersion'), version),
      entry(translate('optionsPrivacy'), translate('optionsPrivacyText')),
      entry(translate('optionsLicence'), translate('optionsLicenceText')),
      entry(translate('optionsModelLicence'), translate('optionsModelLicenceText')),
    ],
    show() {},
  };
}
