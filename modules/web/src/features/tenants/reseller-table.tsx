import { Skeleton, Table } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useResellers, useTenants } from '../../api/list-tenants';
import { Empty } from '../../ui/empty';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { Wide } from '../../ui/wide';

/** All resellers. */
export function ResellerTable() {
  const { t } = useTranslation();
  const resellers = useResellers();
  const tenants = useTenants();
  const whole = tenants.isSuccess && !tenants.hasNextPage;
  const all = tenants.data?.pages.flatMap(({ items }) => items) ?? [];
  const brought = (slug: string | undefined) => all.filter(({ reseller }) => reseller === slug).length;
  if (resellers.error) return <ProblemNote failure={resellers.error} again={() => void resellers.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {resellers.isLoading ? <Skeleton height={120} /> : null}
      {resellers.data?.length === 0 ? (
        <Empty icon={IconBuildingStore} text={t('ops.noResellers')} next={t('ops.noResellersNext')} />
      ) : null}
      {resellers.data && resellers.data.length > 0 ? (
        <Wide name={t('ops.resellers')} least={360}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('tenants.name')}</Table.Th>
                <Table.Th>{t('tenants.slug')}</Table.Th>
                <Table.Th ta="right">{t('tenants.all')}</Table.Th>
                <Table.Th>{t('tenants.currency')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {resellers.data.map((reseller) => (
                <Table.Tr key={reseller.slug}>
                  <Table.Td fw={600}>{reseller.name}</Table.Td>
                  <Table.Td>{reseller.slug}</Table.Td>
                  <Table.Td ta="right">{whole ? brought(reseller.slug) : '–'}</Table.Td>
                  <Table.Td>{reseller.currency}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
    </div>
  );
}
