import { Skeleton, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMember } from '../api/get-member';
import { useMe } from '../api/get-member-me';
import classes from '../features/people/people.module.css';
import { PersonAccess } from '../features/people/person-access';
import { PersonForm } from '../features/people/person-form';
import { PersonLine } from '../features/people/person-line';
import { PersonPhone } from '../features/people/person-phone';
import { PersonWork } from '../features/people/person-work';
import { useSession } from '../session/session';
import { Back } from '../ui/back';
import { History } from '../ui/history';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { ProblemNote } from '../ui/problem-note';

/** Somebody who works here: who it is, what they may do, what they can do, and how that came to be. */
export default function PersonPage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { person } = useParams({ strict: false }) as { person: string };
  const me = useMe();
  const { data: member, error, refetch } = useMember(person);
  const admin = me.data?.roles.includes('tenant-admin') ?? false;
  const looksAfter = admin || (me.data?.roles.includes('supervisor') ?? false);
  const agent = member?.roles.includes('agent') ?? false;
  return (
    <Page title={member?.name ?? t('people.one')}>
      <Back to={`/t/${tenant}/people`}>{t('areas.people')}</Back>
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {member ? (
        <div key={member.id} className={classes.columns}>
          <div className={classes.stack}>
            <PersonForm member={member} readOnly={!admin} />
            {admin ? <PersonAccess member={member} /> : null}
            {admin && agent ? <PersonPhone agent={member.id} /> : null}
          </div>
          <div className={classes.stack}>
            {agent ? (
              <PersonWork agent={member.id} readOnly={!admin} />
            ) : (
              <Panel title={t('people.work')}>
                <Text c="dimmed">{t('people.noAgent')}</Text>
              </Panel>
            )}
            {agent && looksAfter ? <PersonLine agent={member.id} /> : null}
            {admin ? <History about={[`member ${member.email}`, `agent ${member.email}`]} /> : null}
          </div>
        </div>
      ) : error ? null : (
        <Skeleton height={320} />
      )}
    </Page>
  );
}
