// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { TenantStorage } from './tenant-storage';

beforeEach(() => window.sessionStorage.clear());

it('keeps what it is given', () => {
  new TenantStorage('outdoor').write('work', { interaction: '1' });
  expect(new TenantStorage('outdoor').read('work')).toEqual({ interaction: '1' });
});

it('shows a tenant nothing of another one', () => {
  new TenantStorage('outdoor').write('work', 'of outdoor');
  new TenantStorage('credit').write('work', 'of credit');
  new TenantStorage('credit').remove('work');
  expect(new TenantStorage('credit').read('work')).toBeUndefined();
  expect(new TenantStorage('outdoor').read('work')).toBe('of outdoor');
});

it('signs in under names of its own', () => {
  expect(new TenantStorage('outdoor').signInPrefix).not.toBe(new TenantStorage('credit').signInPrefix);
});

it('forgets what it cannot read', () => {
  window.sessionStorage.setItem('keskus:outdoor:work', '{half');
  expect(new TenantStorage('outdoor').read('work')).toBeUndefined();
  expect(window.sessionStorage.getItem('keskus:outdoor:work')).toBeNull();
});

it('leaves nothing behind for other tabs', () => {
  new TenantStorage('outdoor').write('work', 1);
  expect(window.localStorage.length).toBe(0);
});
