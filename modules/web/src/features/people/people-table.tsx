import '../../theme/portal.css';
import { Badge, Checkbox, Group, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/types';
import { SkillTags } from '../../ui/skills';
import { Wide } from '../../ui/wide';
import type { PersonRow, SortKey } from './filter';
import classes from './people.module.css';

export interface PeopleListProps {
  rows: PersonRow[];
  tenant: string;
  sort: { key: SortKey; down: boolean };
  setSort: (sort: { key: SortKey; down: boolean }) => void;
  /** Left out for those who may not change anything. */
  picked?: ReadonlySet<string>;
  pick: (member: string) => void;
}

/** A line for each of the people. */
export function PeopleTable({ rows, tenant, sort, setSort, picked, pick }: PeopleListProps) {
  const { t } = useTranslation();
  const head = { sort, setSort };
  return (
    <Wide name={t('areas.people')} least={760}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {picked ? (
              <Table.Th w={36}>
                <span className="only-heard">{t('people.pickHead')}</span>
              </Table.Th>
            ) : null}
            <SortHead name="name" label={t('people.name')} {...head} />
            <SortHead name="email" label={t('people.email')} {...head} />
            <Table.Th>{t('people.roles')}</Table.Th>
            <SortHead name="queues" label={t('people.queues')} {...head} />
            <Table.Th>{t('people.skills')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ member, queues, skills }) => (
            <Table.Tr key={member.id}>
              {picked ? (
                <Table.Td>
                  <PickBox member={member} picked={picked} pick={pick} />
                </Table.Td>
              ) : null}
              <Table.Td>
                <PersonLink tenant={tenant} member={member} />
              </Table.Td>
              <Table.Td>{member.email}</Table.Td>
              <Table.Td>
                <RoleBadges member={member} />
              </Table.Td>
              <Table.Td>{queues.map(({ label }) => label).join(', ')}</Table.Td>
              <Table.Td>
                <SkillTags skills={skills} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}

interface SortHeadProps extends Pick<PeopleListProps, 'sort' | 'setSort'> {
  name: SortKey;
  label: string;
}

function SortHead({ name, label, sort, setSort }: SortHeadProps) {
  const mine = sort.key === name;
  const Icon = mine ? (sort.down ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <Table.Th aria-sort={mine ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton className={classes.sort} onClick={() => setSort({ key: name, down: mine && !sort.down })}>
        {label}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

/** A box by which somebody is chosen for what is done with several at once. Only agents can be put into queues. */
export function PickBox({
  member,
  picked,
  pick,
}: { member: Member } & Required<Pick<PeopleListProps, 'picked' | 'pick'>>) {
  const { t } = useTranslation();
  return (
    <Checkbox
      aria-label={t('people.pick', { name: member.name })}
      disabled={!member.roles.includes('agent')}
      checked={picked.has(member.id)}
      onChange={() => pick(member.id)}
    />
  );
}

/** Leads to the person's page. */
export function PersonLink({ tenant, member }: { tenant: string; member: Member }) {
  return (
    <Link to={`/t/${tenant}/people/${member.id}` as string} className={classes.name}>
      {member.name}
    </Link>
  );
}

/** What somebody is here, and whether they may come in. */
export function RoleBadges({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <Group gap={6}>
      {member.roles.map((role) => (
        <Badge key={role} variant="default" tt="none" radius="sm">
          {t(`roles.${role}`)}
        </Badge>
      ))}
      {member.suspended ? (
        <Badge tt="none" radius="sm" style={{ background: 'var(--hold-tint)', color: 'var(--hold-text)' }}>
          {t('people.suspended')}
        </Badge>
      ) : null}
    </Group>
  );
}
