import '../../theme/portal.css';
import { Button, ColorInput, FileButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrand, useChangeBrand } from '../../api/branding';
import type { Brand } from '../../api/types';
import { Panel } from '../../ui/panel';
import { SaveRow } from '../../ui/save-row';
import { useStoredForm } from '../../ui/stored-form';
import { BrandPreview } from './brand-preview';
import classes from './branding.module.css';

/** Bytes of a logo at most; the application says the same. */
const MOST = 65_536;

interface Draft {
  productName: string;
  colour: string;
  /** A data URI; empty for none. */
  logo: string;
}

const draftOf = ({ productName, colour, logo }: Brand): Draft => ({
  productName: productName ?? '',
  colour: colour ?? '',
  logo: logo ?? '',
});

/** Name, colour and logo of the tenant's pages, with a look at them before they are saved. */
export function BrandForm({ brand, tenantName }: { brand: Brand; tenantName: string }) {
  const { t } = useTranslation();
  const fresh = useBrand();
  const [tooLarge, setTooLarge] = useState(false);
  const change = useChangeBrand();
  const { draft, setDraft, submit, row } = useStoredForm({
    stored: brand,
    draftOf,
    refetch: fresh.refetch,
    change,
    sends: (onto, { productName, colour, logo }, base) => ({
      brand: onto,
      change: {
        productName,
        colour: colour.toLowerCase(),
        logo: logo && logo !== base.logo ? partsOf(logo) : undefined,
        removeLogo: !logo,
      },
    }),
  });
  const take = (file: File | null) => {
    setTooLarge(file !== null && file.size > MOST);
    if (!file || file.size > MOST) return;
    const reader = new FileReader();
    reader.onload = () => setDraft((before) => ({ ...before, logo: String(reader.result) }));
    reader.readAsDataURL(file);
  };
  return (
    <div className={classes.columns}>
      <Panel title={t('branding.brand')}>
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput
              label={t('branding.productName')}
              description={t('branding.productNameWhy')}
              maxLength={60}
              autoComplete="off"
              value={draft.productName}
              onChange={(event) => setDraft({ ...draft, productName: event.currentTarget.value })}
            />
            <ColorInput
              label={t('branding.colour')}
              description={t('branding.colourWhy')}
              placeholder="#0b5fff"
              format="hex"
              withEyeDropper={false}
              popoverProps={{ withinPortal: false }}
              value={draft.colour}
              onChange={(colour) => setDraft({ ...draft, colour })}
            />
            <div>
              <Text size="sm" fw={600}>
                {t('branding.logo')}
              </Text>
              <Text size="sm" c="dimmed" mb={6}>
                {t('branding.logoWhy')}
              </Text>
              <Group gap="sm">
                {draft.logo ? <img src={draft.logo} alt={t('branding.logo')} className={classes.logo} /> : null}
                <FileButton accept="image/png,image/svg+xml" onChange={take}>
                  {(props) => (
                    <Button {...props} variant="default" leftSection={<IconPhoto size={16} />}>
                      {t('branding.choose')}
                    </Button>
                  )}
                </FileButton>
                {draft.logo ? (
                  <Button
                    variant="subtle"
                    color="gray"
                    leftSection={<IconTrash size={16} />}
                    onClick={() => setDraft({ ...draft, logo: '' })}
                  >
                    {t('branding.noLogo')}
                  </Button>
                ) : null}
              </Group>
              {tooLarge ? (
                <Text size="sm" role="alert" style={{ color: 'var(--breach-text)' }}>
                  {t('branding.tooLarge')}
                </Text>
              ) : null}
            </div>
          </Stack>
          <SaveRow {...row} />
        </form>
      </Panel>
      <Panel title={t('branding.preview')}>
        <BrandPreview colour={draft.colour} logo={draft.logo} name={draft.productName || tenantName} />
      </Panel>
    </div>
  );
}

function partsOf(dataUri: string): { type: string; base64: string } {
  const [head = '', base64 = ''] = dataUri.split(',', 2);
  return { type: head.slice('data:'.length).split(';')[0] ?? '', base64 };
}
