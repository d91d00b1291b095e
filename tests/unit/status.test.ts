import { expect, test } from 'vitest';
import { isAdvertised, statusOf } from '@/lib/content/status';
test('x', () => { expect(isAdvertised('ti','machine')).toBe(false); void statusOf; });
