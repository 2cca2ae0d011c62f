import { hanRuns, latinWords, normalise } from '@headwater/domain/discovery';
import type { Jieba } from '@node-rs/jieba';

interface Languages {
  jieba: Jieba;
  simplify(text: string): string;
}

let loading: Promise<Languages> | undefined;

/** The dictionaries take a quarter of a second: loaded once, and in the background by `warmUp`. */
const languages = () => {
  loading ??= load();
  return loading;
};

async function load(): Promise<Languages> {
  const [{ Jieba }, { dict }, { Converter }] = await Promise.all([
    import('@node-rs/jieba'),
    import('@node-rs/jieba/dict.js'),
    import('opencc-js/t2cn'),
  ]);
  return { jieba: Jieba.withDict(dict), simplify: Converter({ from: 't', to: 'cn' }) };
}

export const warmUp = async (): Promise<void> => {
  await languages();
};

/** A text as searching sees it: Latin words, runs of Han characters, and the Chinese words in those runs. */
export interface Segmented {
  /** Half width, lower case, simplified. */
  text: string;
  latin: string[];
  runs: string[];
  words: string[];
}

export async function segment(text: string): Promise<Segmented> {
  const { jieba, simplify } = await languages();
  const normal = normalise(text, simplify);
  const runs = hanRuns(normal);
  return {
    text: normal,
    latin: latinWords(normal),
    runs,
    words: runs.flatMap((run) => jieba.cut(run, false)),
  };
}
