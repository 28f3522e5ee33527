import { Badge, Skeleton, Table, Text } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTenants } from '../../api/list-tenants';
import type { Tenant } from '../../api/types';
import { Empty } from '../../ui/empty';
import { Figures } from '../../ui/figures';
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
    <>
      {tenants.isSuccess && items.length > 0 && !tenants.hasNextPage ? <Sums of={items} /> : null}
      <div className={panel.panel} style={{ padding: 8 }}>
        {tenants.isLoading ? <Skeleton height={200} /> : null}
        {tenants.isSuccess && items.length === 0 ? (
          <Empty
            icon={IconBuilding}
            text={t('tenants.none')}
            next={t(reseller ? 'tenants.ofResellerNext' : 'tenants.noneNext')}
          />
        ) : null}
        {items.length > 0 ? (
          <Wide name={t('tenants.title')} least={320}>
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('tenants.name')}</Table.Th>
                  <Table.Th visibleFrom="sm">{t('tenants.country')}</Table.Th>
                  <Table.Th visibleFrom="sm">{t('tenants.languages')}</Table.Th>
                  <Table.Th>{t('tenants.plan')}</Table.Th>
                  <Table.Th visibleFrom="sm" ta="right">
                    {t('tenants.seats')}
                  </Table.Th>
                  <Table.Th visibleFrom="sm" ta="right">
                    {t('tenants.lines')}
                  </Table.Th>
                  <Table.Th>{t('tenants.status')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map((tenant) => (
                  <Row key={tenant.slug} tenant={tenant} reseller={!reseller} />
                ))}
              </Table.Tbody>
            </Table>
          </Wide>
        ) : null}
        <More list={tenants} />
      </div>
    </>
  );
}

/** How many there are of everything, when all are on the page. */
function Sums({ of }: { of: readonly Tenant[] }) {
  const { t } = useTranslation();
  const total = (what: string) => of.reduce((sum, { entitlements }) => sum + (entitlements?.[what] ?? 0), 0);
  const count = (status: Tenant['status']) => of.filter((each) => each.status === status).length;
  return (
    <Figures
      of={[
        { name: t('tenants.all'), value: of.length },
        { name: t('tenants.active'), value: count('ACTIVE') },
        { name: t('tenants.settingUp'), value: count('ONBOARDING') },
        { name: t('tenants.seats'), value: total('agents') },
        { name: t('tenants.lines'), value: total('numbers') },
      ]}
    />
  );
}

function Row({ tenant, reseller }: { tenant: Tenant; reseller: boolean }) {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={600}>{tenant.name}</Text>
        <Text size="sm" c="dimmed">
          {reseller ? `${tenant.slug} · ${tenant.reseller}` : tenant.slug}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{tenant.country ? countries.of(tenant.country) : '–'}</Table.Td>
      <Table.Td visibleFrom="sm">{tenant.languages?.map((each) => languages.of(each)).join(', ')}</Table.Td>
      <Table.Td>{tenant.plan}</Table.Td>
      <Table.Td visibleFrom="sm" ta="right">
        {tenant.entitlements?.agents ?? '–'}
      </Table.Td>
      <Table.Td visibleFrom="sm" ta="right">
        {tenant.entitlements?.numbers ?? '–'}
      </Table.Td>
      <Table.Td>
        <Badge variant="default" tt="none" radius="sm" miw="max-content">
          {t(`tenantStatus.${tenant.status as 'ACTIVE'}`)}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
