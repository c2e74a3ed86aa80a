/** The number of letters to insert, delete, replace or swap to turn one name into another. */
export function editDistance(one, other) {
    const [from, to] = [one, other].map((name) => Array.from(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()));
    if (!from || !to || Math.abs(from.length - to.length) > 3)
        return Infinity;
    let before = [];
    let last = to.map((_, index) => index);
    last.push(to.length);
    from.forEach((letter, row) => {
        const next = [row + 1];
        to.forEach((wanted, column) => {
            const swapped = letter === to[column - 1] && wanted === from[row - 1] ? (before[column - 1] ?? Infinity) + 1 : Infinity;
            next.push(Math.min((last[column] ?? 0) + Number(letter !== wanted), (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, swapped));
        });
        before = last;
        last = next;
    });
    return last.at(-1) ?? 0;
}
/**
 * Returns the known word that a word probably misspells: the same except for case and punctuation, or with one wrong
 * letter, or two in long words.
 */
export function suggest(word, known) {
    const plain = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const near = known
        .map((other) => ({ other, far: editDistance(plain(word), plain(other)) }))
        .filter(({ other, far }) => far <= (other.length < 6 ? 1 : 2))
        .sort((one, two) => one.far - two.far);
    return near[0]?.other;
}
//# sourceMappingURL=spelling.js.map