import { Badge, Group, Skeleton, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMembers } from '../../api/list-members';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { Wide } from '../../ui/wide';

/** The members by e-mail address, with their roles. */
export function PeopleList() {
  const { t } = useTranslation();
  const members = useMembers();
  const items = members.data?.pages.flatMap((page) => page.items) ?? [];
  if (members.error) return <ProblemNote failure={members.error} again={() => void members.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {members.isLoading ? <Skeleton height={200} /> : null}
      <Wide name={t('areas.people')} least={520}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.name')}</Table.Th>
              <Table.Th>{t('people.email')}</Table.Th>
              <Table.Th>{t('people.roles')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((member) => (
              <Table.Tr key={member.id}>
                <Table.Td fw={600}>{member.name}</Table.Td>
                <Table.Td>{member.email}</Table.Td>
                <Table.Td>
                  <Group gap={6}>
                    {member.roles.map((role) => (
                      <Badge key={role} variant="default" tt="none" radius="sm">
                        {t(`roles.${role}`)}
                      </Badge>
                    ))}
                    {member.suspended ? (
                      <Badge variant="default" tt="none" radius="sm" style={{ borderColor: 'var(--breach)' }}>
                        {t('people.suspended')}
                      </Badge>
                    ) : null}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Wide>
      <More list={members} />
    </div>
  );
}
