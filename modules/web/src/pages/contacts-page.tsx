import { useTranslation } from 'react-i18next';
import { ContactList } from '../features/contacts/contact-list';
import { NewContact } from '../features/contacts/new-contact';
import { SearchResults } from '../features/search/search-results';
import { useSearchField } from '../features/search/use-search-field';
import { Page } from '../ui/page';

/** All contacts of the tenant, or whatever has some words. */
export default function ContactsPage() {
  const { t } = useTranslation();
  const { field, words } = useSearchField();
  return (
    <Page title={t('areas.contacts')} aside={<NewContact />}>
      {field}
      {words ? <SearchResults words={words} /> : <ContactList number="" />}
    </Page>
  );
}
