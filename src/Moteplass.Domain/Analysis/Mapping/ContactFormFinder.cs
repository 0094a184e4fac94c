namespace Moteplass.Domain.Analysis;

/// <summary>Works out which contact forms each respondent has at the top.</summary>
internal static class ContactFormFinder
{
    private static readonly Form[] Forms = [.. Enum.GetValues<ContactForm>().Select(form => new Form(form, view => Has(view, form) != false, view => Has(view, form) == true))];

    public static ValueList<ContactFormFinding> Find(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from form in Forms
           select Find(respondent, form),
    ];

    private static ContactFormFinding Find(RespondentView respondent, Form form)
    {
        StructureView[] possible = Array.FindAll(respondent.Structures, form.MayBeOf);
        StructureView[] sure = possible.Length == 0 ? [] : Array.FindAll(possible, form.IsOf);
        return new ContactFormFinding(
            respondent: respondent.Respondent,
            form: form.Value,
            presence: (sure.Length, possible.Length) switch
            {
                ( > 0, _) => ContactPresence.Present,
                (_, > 0) => ContactPresence.Unknown,
                _ => respondent.IsComplete(form.Value) ? ContactPresence.Lacking : ContactPresence.NotReported,
            },
            structures: [.. (sure.Length > 0 ? sure : possible).Select(view => view.Structure.Id)],
            evidence: possible.Length == 0
                ? respondent.Evidence
                : Evidence.Of([respondent.Evidence, .. possible.Select(view => view.Evidence)], sure.Length == possible.Length ? null : new Evidence(() => UnknownsOf(possible))));
    }

    /// <summary>Whether a structure is a contact of a form at the top.</summary>
    private static bool? Has(StructureView view, ContactForm form) =>
        view.InForce & (view.Structure.ContactForm is { } stated ? stated == form : null) & view.IsAtTheTop;

    private static EvidenceLists UnknownsOf(StructureView[] views)
    {
        var unknowns = new EvidenceBuilder();
        foreach (StructureView view in views)
        {
            NoteUnknowns(unknowns, view);
        }

        return unknowns.ToLists();
    }

    private static void NoteUnknowns(EvidenceBuilder evidence, StructureView view)
    {
        var record = RecordReference.To(view.Structure.Id);
        if (view.Structure.ContactForm is null)
        {
            evidence.AddUnknown(record, "contactForm");
        }

        if (view.InForce is null)
        {
            evidence.AddUnknown(record, "phases", isStated: !view.Structure.Phases.IsEmpty);
        }

        if (view.IsAtTheTop is null)
        {
            evidence.AddUnknown(record, "anchorings", isStated: !view.Structure.Anchorings.IsEmpty);
        }
    }

    /// <summary>A contact form with what is asked of each structure about it.</summary>
    private sealed record Form(ContactForm Value, Predicate<StructureView> MayBeOf, Predicate<StructureView> IsOf);
}
