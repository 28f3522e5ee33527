import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/get-member-me';
import { PeopleList } from '../features/people/people-list';
import { useSession } from '../session/session';
import { Page } from '../ui/page';

/** Who works in the tenant, and what they may do. */
export default function PeoplePage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  return (
    <Page
      title={t('areas.people')}
      aside={
        me.data?.roles.includes('tenant-admin') ? (
          <Button component={Link} to={`/t/${tenant}/people/new`} leftSection={<IconUserPlus size={16} />}>
            {t('people.add')}
          </Button>
        ) : null
      }
    >
      <PeopleList />
    </Page>
  );
}
