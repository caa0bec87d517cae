/** An HTML page with pictures in rows, to look at several at once. */
export function sheetOf(pictures: readonly Buffer[], width: number, columns: number): string {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  return `<style>
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 6px; background: #c33 }
    img { display: block; width: 100% }
  </style>${images.join('')}`;
}
