namespace Moteplass.Domain.Analysis;

/// <summary>Works out which contact forms each respondent has at the top.</summary>
internal static class ContactForms
{
    public static ValueList<ContactFormFinding> Find(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from form in Enum.GetValues<ContactForm>()
           select Find(mapping, respondent, form),
    ];

    private static ContactFormFinding Find(MappingView mapping, Id<Actor> respondent, ContactForm form)
    {
        EvidenceGatherer evidence = mapping.Gather(respondent);
        var sure = new List<StructureView>();
        var perhaps = new List<StructureView>();
        foreach (StructureView view in mapping.StructuresOf(respondent))
        {
            bool? isOfForm = view.Structure.ContactForm is { } stated ? stated == form : null;
            bool? has = view.InForce & isOfForm & view.IsAtTheTop;
            if (has != false)
            {
                (has == true ? sure : perhaps).Add(view);
                evidence.Use(view);
                NoteUnknowns(evidence, view);
            }
        }

        List<StructureView> found = sure.Count > 0 ? sure : perhaps;
        return new ContactFormFinding
        {
            Respondent = respondent,
            Form = form,
            Presence = (sure.Count, perhaps.Count) switch
            {
                ( > 0, _) => ContactPresence.Present,
                (_, > 0) => ContactPresence.CannotBeTold,
                _ => mapping.IsComplete(respondent, form) ? ContactPresence.Lacking : ContactPresence.NotReported,
            },
            Structures = [.. found.Select(view => view.Structure.Id)],
            Evidence = evidence.ToEvidence(),
        };
    }

    private static void NoteUnknowns(EvidenceGatherer evidence, StructureView view)
    {
        var record = RecordReference.To(view.Structure.Id);
        if (view.Structure.ContactForm is null)
        {
            evidence.Lack(record, "contactForm");
        }

        if (view.InForce is null)
        {
            evidence.Lack(record, "phases", view.Structure.Phases.IsEmpty ? UnknownReason.NotStated : UnknownReason.CannotBeTold);
        }

        if (view.IsAtTheTop is null)
        {
            evidence.Lack(record, "anchoring", view.Structure.Anchoring.IsEmpty ? UnknownReason.NotStated : UnknownReason.CannotBeTold);
        }
    }
}
