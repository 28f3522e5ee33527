import { Menu, useMantineColorScheme } from '@mantine/core';
import {
  IconArrowsExchange,
  IconCheck,
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, LANGUAGES, type Language } from '../../i18n';
import { signOut } from '../../session/sign-in';
import { useThere } from '../../ui/there';
import type { ProfileProps } from './profile-menu';

interface Props extends ProfileProps {
  button: ReactNode;
  opened: boolean;
  change: (opened: boolean) => void;
}

/** What somebody sets for themselves, opened by the button. */
export default function ProfileChoices({ who, session, showKeys, button, opened, change }: Props) {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    { value: 'light', icon: IconSun },
    { value: 'dark', icon: IconMoon },
    { value: 'auto', icon: IconDeviceDesktop },
  ] as const;
  const there = useThere();
  return (
    <Menu opened={there && opened} onChange={change} position="bottom-end" width={260} shadow="md">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {who.name} · {who.email}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('profile.language')}</Menu.Label>
        {(Object.keys(LANGUAGES) as Language[]).map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            leftSection={i18n.language === language ? <IconCheck size={16} /> : <IconLanguage size={16} />}
            aria-current={i18n.language === language}
            onClick={() => void choose(language)}
          >
            {LANGUAGES[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('profile.look')}</Menu.Label>
        {schemes.map(({ value, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={colorScheme === value ? <IconCheck size={16} /> : <Icon size={16} />}
            aria-current={colorScheme === value}
            onClick={() => setColorScheme(value)}
          >
            {t(`profile.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={showKeys}>
          {t('keys.title')}
        </Menu.Item>
        <Menu.Item component="a" href="/" leftSection={<IconArrowsExchange size={16} />}>
          {t('profile.otherTenant')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut(session)}>
          {t('profile.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
