using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>What records are called in a line of text; a record without a name goes by its id.</summary>
internal sealed class RecordNames
{
    private readonly Dictionary<RecordReference, string> _names = [];

    public RecordNames(CollaborationRegister register, Language language)
    {
        Add(RecordType.Document, register.Documents, one => one.Id.ToString(), one => one.Title.In(language));
        Add(RecordType.Mapping, register.Mappings, one => one.Id.ToString(), one => one.Name?.In(language));
        Add(RecordType.Structure, register.Structures, one => one.Id.ToString(), one => one.Name.In(language));
        Add(RecordType.Meeting, register.Meetings, one => one.Id.ToString(), one => one.Name?.In(language));
        Add(RecordType.Workshop, register.Workshops, one => one.Id.ToString(), one => one.Name?.In(language) ?? Join(one.Themes, language));
        Add(RecordType.Contribution, register.Contributions, one => one.Id.ToString(), one => one.Text?.In(language));
        Add(RecordType.Evaluation, register.Evaluations, one => one.Id.ToString(), one => one.Text?.In(language));
        Add(RecordType.Assignment, register.Assignments, one => one.Id.ToString(), one => one.Text.In(language));
        Add(RecordType.Proposal, register.Proposals, one => one.Id.ToString(), one => one.Text?.In(language));
        Add(RecordType.Decision, register.Decisions, one => one.Id.ToString(), one => one.Text?.In(language));
    }

    public string Of(RecordReference record) => _names.GetValueOrDefault(record, record.Id);

    private static string? Join(ValueList<LocalizedText> texts, Language language) =>
        texts.IsEmpty ? null : string.Join("; ", texts.Select(text => text.In(language)));

    private void Add<T>(RecordType type, ValueList<T> records, Func<T, string> id, Func<T, string?> name)
        where T : notnull
    {
        foreach (T record in records)
        {
            _names.TryAdd(new RecordReference(type, id(record)), name(record) ?? id(record));
        }
    }
}
