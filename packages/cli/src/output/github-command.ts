import type { Where } from '../failures/abort-error.ts';

interface Annotation {
  title: string;
  message: string;
  where: Where | null;
}

/** A workflow command of GitHub Actions, which shows up beside the line in the pull request. */
export function githubCommand(level: 'error' | 'warning' | 'notice', annotation: Annotation): string {
  const { title, message, where } = annotation;
  const properties = [
    ...(where ? [`file=${escapeProperty(where.file)}`] : []),
    ...(where?.line ? [`line=${where.line}`] : []),
    ...(where?.line && where.column ? [`col=${where.column}`] : []),
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
