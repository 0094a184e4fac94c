namespace Moteplass.Domain.Demo;

/// <summary>What records are called in a line of text; a record without a name goes by its id, in quotation marks.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<RecordReference, string> _names = [];
    private readonly Words _words;

    public RecordNames(CollaborationRegister register, Language language)
    {
        _words = new Words(language);
        Add(register.Documents, one => RecordReference.To(one.Id), one => one.Title.In(language));
        Add(register.Mappings, one => RecordReference.To(one.Id), one => one.Name?.In(language));
        Add(register.Structures, one => RecordReference.To(one.Id), one => one.Name.In(language));
        Add(register.Meetings, one => RecordReference.To(one.Id), one => one.Name?.In(language));
        Add(register.Workshops, one => RecordReference.To(one.Id), one => one.Name?.In(language) ?? Join([.. one.Themes.Select(theme => theme.Text).OfType<LocalizedText>()], language));
        Add(register.Contributions, one => RecordReference.To(one.Id), one => one.Text?.In(language));
        Add(register.Feedback, one => RecordReference.To(one.Id), one => one.Text?.In(language));
        Add(register.Evaluations, one => RecordReference.To(one.Id), one => one.Text?.In(language));
        Add(register.Assignments, one => RecordReference.To(one.Id), one => one.Text.In(language));
        Add(register.Proposals, one => RecordReference.To(one.Id), one => one.Text?.In(language));
        Add(register.Decisions, one => RecordReference.To(one.Id), one => one.Text?.In(language));
    }

    public string Of(RecordReference record) => _names.GetValueOrDefault(record) ?? _words.Quoted(record.Id);

    private static string? Join(ValueList<LocalizedText> texts, Language language) =>
        texts.IsEmpty ? null : string.Join("; ", texts.Select(text => text.In(language)));

    private void Add<T>(ValueList<T> records, Func<T, RecordReference> reference, Func<T, string?> name)
        where T : notnull
    {
        foreach (T record in records)
        {
            _names.TryAdd(reference(record), name(record) ?? _words.Quoted(reference(record).Id));
        }
    }
}
