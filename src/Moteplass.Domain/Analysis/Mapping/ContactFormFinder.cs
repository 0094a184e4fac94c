namespace Moteplass.Domain.Analysis;

/// <summary>Works out which contact forms each respondent has at the top.</summary>
internal static class ContactFormFinder
{
    public static ValueList<ContactFormFinding> Find(MappingView mapping) =>
    [
        .. from respondent in mapping.Respondents
           from form in Enum.GetValues<ContactForm>()
           select Find(respondent, form),
    ];

    private static ContactFormFinding Find(RespondentView respondent, ContactForm form)
    {
        StructureView[] possible = Array.FindAll(respondent.Structures, view => Has(view, form) != false);
        StructureView[] sure = Array.FindAll(possible, view => Has(view, form) == true);
        return new ContactFormFinding(
            respondent: respondent.Respondent,
            form: form,
            presence: (sure.Length, possible.Length) switch
            {
                ( > 0, _) => ContactPresence.Present,
                (_, > 0) => ContactPresence.Unknown,
                _ => respondent.IsComplete(form) ? ContactPresence.Lacking : ContactPresence.NotReported,
            },
            structures: [.. (sure.Length > 0 ? sure : possible).Select(view => view.Structure.Id)],
            evidence: possible.Length == 0 ? respondent.Evidence : EvidenceOf(respondent, possible));
    }

    /// <summary>Whether a structure is a contact of a form at the top.</summary>
    private static bool? Has(StructureView view, ContactForm form) =>
        view.InForce & (view.Structure.ContactForm is { } stated ? stated == form : null) & view.IsAtTheTop;

    private static Evidence EvidenceOf(RespondentView respondent, StructureView[] possible)
    {
        EvidenceBuilder evidence = new EvidenceBuilder().Add(respondent.Evidence);
        foreach (StructureView view in possible)
        {
            evidence.Add(view.Evidence);
            NoteUnknowns(evidence, view);
        }

        return evidence.ToEvidence();
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
