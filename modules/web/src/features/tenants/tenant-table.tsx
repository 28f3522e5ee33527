import { Badge, Skeleton, Table } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTenants } from '../../api/list-tenants';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { Wide } from '../../ui/wide';

/** Tenants by slug. @param reseller whose; all without */
export function TenantTable({ reseller }: { reseller?: string }) {
  const { t } = useTranslation();
  const tenants = useTenants(reseller);
  const items = tenants.data?.pages.flatMap((page) => page.items) ?? [];
  if (tenants.error) return <ProblemNote failure={tenants.error} again={() => void tenants.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {tenants.isLoading ? <Skeleton height={200} /> : null}
      {tenants.isSuccess && items.length === 0 ? <Empty icon={IconBuilding} text={t('tenants.none')} /> : null}
      {items.length > 0 ? (
        <Wide name={t('tenants.title')} least={560}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('tenants.name')}</Table.Th>
                <Table.Th>{t('tenants.slug')}</Table.Th>
                {reseller ? null : <Table.Th>{t('tenants.reseller')}</Table.Th>}
                <Table.Th>{t('tenants.country')}</Table.Th>
                <Table.Th>{t('tenants.plan')}</Table.Th>
                <Table.Th>{t('tenants.status')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((tenant) => (
                <Table.Tr key={tenant.slug}>
                  <Table.Td fw={600}>{tenant.name}</Table.Td>
                  <Table.Td>{tenant.slug}</Table.Td>
                  {reseller ? null : <Table.Td>{tenant.reseller}</Table.Td>}
                  <Table.Td>{tenant.country}</Table.Td>
                  <Table.Td>{tenant.plan}</Table.Td>
                  <Table.Td>
                    <Badge variant="default" tt="none" radius="sm">
                      {t(`tenantStatus.${tenant.status}`)}
                    </Badge>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
      <More list={tenants} />
    </div>
  );
}
