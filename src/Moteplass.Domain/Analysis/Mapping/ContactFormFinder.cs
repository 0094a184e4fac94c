namespace Moteplass.Domain.Analysis;

/// <summary>Works out which contact forms each respondent has at the top.</summary>
internal static class ContactFormFinder
{
    public static ValueList<ContactFormFinding> Find(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from form in Enum.GetValues<ContactForm>()
           select Find(mapping, respondent, form),
    ];

    private static ContactFormFinding Find(MappingView mapping, Id<Actor> respondent, ContactForm form)
    {
        EvidenceBuilder evidence = mapping.EvidenceOf(respondent);
        var sure = new List<StructureView>();
        var perhaps = new List<StructureView>();
        foreach (StructureView view in mapping.StructuresOf(respondent))
        {
            bool? isOfForm = view.Structure.ContactForm is { } stated ? stated == form : null;
            bool? has = view.InForce & isOfForm & view.IsAtTheTop;
            if (has != false)
            {
                (has == true ? sure : perhaps).Add(view);
                evidence.Add(view);
                NoteUnknowns(evidence, view);
            }
        }

        List<StructureView> found = sure.Count > 0 ? sure : perhaps;
        return new ContactFormFinding(
            respondent: respondent,
            form: form,
            presence: (sure.Count, perhaps.Count) switch
            {
                ( > 0, _) => ContactPresence.Present,
                (_, > 0) => ContactPresence.Unknown,
                _ => mapping.IsComplete(respondent, form) ? ContactPresence.Lacking : ContactPresence.NotReported,
            },
            structures: [.. found.Select(view => view.Structure.Id)],
            evidence: evidence.ToEvidence());
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
}
