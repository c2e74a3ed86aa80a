/* Changes to a text, all given by positions in the text as it was. */
/** Applies edits that do not overlap. Edits at the same position keep their order. */
export function applyEdits(text, edits) {
    const pieces = [];
    let at = 0;
    for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
        pieces.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return pieces.join('') + text.slice(at);
}
//# sourceMappingURL=edits.js.map