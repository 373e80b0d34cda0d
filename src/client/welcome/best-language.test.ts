import { describe, expect, test } from 'vitest';
import { langs } from '#i18n/languages.ts';
import { bestLanguage } from './best-language.ts';

describe('bestLanguage', () => {
  test.each([
    [['fi-FI', 'en'], 'fi'],
    [['FI-SIMPLE'], 'fi-simple'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-Hans-SG'], 'zh-Hans'],
    [['pt-BR', 'es-419', 'en'], 'es'],
    [['prs', 'en'], 'fa'],
    [['ku', 'en'], 'ckb'],
    [['nb-NO'], 'sv'],
    [['', 'so'], 'so'],
    [['de', 'ja'], undefined],
    [[], undefined],
  ])('of %j is %s', (wished, expected) => {
    expect(bestLanguage(langs, wished)).toBe(expected);
  });
});
