/** Column headers of the table and the CSV file. */
export const columnWords = ({ msg }) => ({
    date: msg('Date', { id: 'column-date', desc: 'Head of a column' }),
    source: msg('Source', { id: 'column-source', desc: 'Head of a column' }),
    notes: msg('Notes', { id: 'column-notes', desc: 'Head of a column' }),
    status: msg('Status', { id: 'column-status', desc: 'Head of a column: announced, provisional …' }),
});
//# sourceMappingURL=columns.js.map