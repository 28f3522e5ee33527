import { useTranslation } from 'react-i18next';
import { PeopleList } from '../features/people/people-list';
import { Page } from '../ui/page';

/** Who works in the tenant, and what they may do. */
export default function PeoplePage() {
  const { t } = useTranslation();
  return (
    <Page title={t('areas.people')}>
      <PeopleList />
    </Page>
  );
}
