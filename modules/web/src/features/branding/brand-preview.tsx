import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { brandColours } from '../../theme/brand';
import classes from './branding.module.css';

const OWN = '#0b5fff';

/** How the pages will look, in the light and in the dark. */
export function BrandPreview({ colour, logo, name }: { colour: string; logo: string; name: string }) {
  const { t } = useTranslation();
  const right = /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : OWN;
  const { solid, light, dark } = brandColours(right);
  const looks = [
    { scheme: 'light', look: light },
    { scheme: 'dark', look: dark },
  ] as const;
  return (
    <Stack gap="md">
      {looks.map(({ scheme, look }) => (
        <div key={scheme} data-mantine-color-scheme={scheme} className={classes.sample}>
          <div className={classes.sampleHead}>
            <img src={logo || '/favicon.svg'} alt="" className={classes.sampleLogo} />
            <b>{name}</b>
          </div>
          <div className={classes.sampleBody}>
            <span className={classes.sampleArea} style={{ background: look.tint, color: look.text }}>
              {t('areas.desk')}
            </span>
            <span style={{ color: look.text, textDecoration: 'underline' }}>{t('areas.contacts')}</span>
            <span className={classes.sampleButton} style={{ background: solid }}>
              {t('form.save')}
            </span>
          </div>
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {solid === right ? t('branding.asChosen') : t('branding.darkened')}
      </Text>
    </Stack>
  );
}
