import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/get-member-me';
import { useAllMembers } from '../../api/list-all-members';
import { useProfiles } from '../../api/list-profiles';
import { useQueues } from '../../api/list-queues';
import { useSession } from '../../session/session';
import { Empty } from '../../ui/empty';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { BulkBar } from './bulk-bar';
import { EVERYBODY, filtered, knownSkills, rowsOf, type SortKey, sorted } from './filter';
import classes from './people.module.css';
import { PeopleCards } from './people-cards';
import { PeopleFilterRow } from './people-filter';
import { PeopleTable } from './people-table';

/** Who works in the tenant: found, sorted, and put into queues. */
export function PeopleList() {
  const { t, i18n } = useTranslation();
  const { tenant } = useSession();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const me = useMe();
  const members = useAllMembers();
  const profiles = useProfiles();
  const queues = useQueues();
  const [filter, setFilter] = useState(EVERYBODY);
  const [sort, setSort] = useState<{ key: SortKey; down: boolean }>({ key: 'name', down: false });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const admin = me.data?.roles.includes('tenant-admin') ?? false;

  const failure = members.error ?? profiles.error ?? queues.error;
  if (failure) return <ProblemNote failure={failure} again={() => void members.refetch()} />;
  if (!members.data || !profiles.data || !queues.data) return <Skeleton height={260} />;

  const rows = rowsOf(members.data, profiles.data.items, queues.data.items);
  const shown = sorted(filtered(rows, filter), sort.key, sort.down, i18n.language);
  const pick = (id: string) =>
    setPicked((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const list = { rows: shown, tenant, sort, setSort, picked: admin ? picked : undefined, pick };
  const chosen = rows.filter(({ member }) => picked.has(member.id)).map(({ member }) => member);
  return (
    <>
      <PeopleFilterRow
        filter={filter}
        queues={queues.data.items}
        skills={knownSkills(profiles.data.items, queues.data.items)}
        change={setFilter}
      />
      {chosen.length > 0 ? (
        <BulkBar people={chosen} queues={queues.data.items} done={() => setPicked(new Set())} />
      ) : null}
      <div className={`${panel.panel} ${classes.panel}`}>
        <span className="only-heard" role="status">
          {t('people.shown', { count: shown.length })}
        </span>
        {shown.length === 0 ? (
          <Empty icon={IconUsers} text={t('people.none')}>
            {admin ? (
              <Button component={Link} to={`/t/${tenant}/people/new`} leftSection={<IconUserPlus size={16} />}>
                {t('people.add')}
              </Button>
            ) : null}
          </Empty>
        ) : narrow ? (
          <PeopleCards {...list} />
        ) : (
          <PeopleTable {...list} />
        )}
      </div>
    </>
  );
}
