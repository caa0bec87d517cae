import { describe, expect, it } from 'vitest';
import { topicWords } from '../../src/core/topic';

describe('the telling words of a text', () => {
  it.each([
    ['Sea maps, and jazz!', ['sea', 'map', 'jazz']], ['somewhere to think for two days', []], ['an internship for Olu', ['internship', 'olu']], ['besoin d’un avocat à Porto', ['avocat', 'porto']], ['willingness-to-pay studies', ['willingness', 'pay', 'studie']],
    ['bijoux', ['bijou']], ['business class', ['business', 'class']], ['#open-water/swimming', ['open', 'water', 'swimming']], ['maps and a map', ['map']], ['to be or', []], ['', []], ['日本語の本', ['日本語の本']],
  ])('%j: %j', (text, words) => {
    expect(topicWords(text)).toEqual(words);
  });
});
