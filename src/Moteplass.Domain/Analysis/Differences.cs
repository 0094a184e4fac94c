namespace Moteplass.Domain.Analysis;

/// <summary>
/// Works out on which dimensions the respondents differ. A respondent's profile is the set of (contact form, level) over its structures in
/// force: the level differs when for one form two known sets of levels differ, the form when for one level two known sets of forms differ.
/// </summary>
internal static class Differences
{
    public static ValueList<LevelDifference> OfLevels(MappingView mapping) =>
        [.. Enum.GetValues<ContactForm>().Select(form => OfLevels(mapping, form)).Where(difference => difference.ByRespondent.Any(one => one.IsKnown))];

    public static ValueList<FormDifference> OfForms(MappingView mapping) =>
    [
        .. mapping.InForce.SelectMany(view => view.Levels).Distinct().Order()
            .Select(level => OfForms(mapping, level))
            .Where(difference => difference.ByRespondent.Any(one => one.IsKnown)),
    ];

    private static LevelDifference OfLevels(MappingView mapping, ContactForm form)
    {
        EvidenceGatherer evidence = new EvidenceGatherer();
        HashSet<AnchoringLevel> stated = [.. mapping.InForce.Where(view => view.Structure.ContactForm == form).SelectMany(view => view.Levels)];
        ValueList<RespondentLevels> byRespondent = [.. mapping.Respondents.Select(respondent =>
        {
            StructureView[] views = [.. Of(mapping, respondent).Where(view => view.Structure.ContactForm == form)];
            StructureView[] perhaps = [.. mapping.StructuresOf(respondent).Where(view => MayBe(view, form)).Except(views)];
            Use(evidence, mapping, respondent, views);
            foreach (StructureView view in perhaps)
            {
                LackOf(evidence, view);
            }

            // What may be of the form, but at levels at which nobody has it, leaves it to differ from all who have.
            bool isNone = views.Length == 0 && perhaps.All(view => stated.Count > 0 && view.AreLevelsKnown && !view.Levels.Any(stated.Contains));
            return new RespondentLevels
            {
                Respondent = respondent,
                IsKnown = views.Any(view => !view.Levels.IsEmpty) || (isNone && mapping.IsComplete(respondent, form)),
                Levels = [.. views.SelectMany(view => view.Levels).Distinct().Order()],
            };
        })];

        return new LevelDifference
        {
            Form = form,
            Differs = Differ(byRespondent.Select(one => (one.IsKnown, one.Levels))),
            ByRespondent = byRespondent,
            Evidence = evidence.ToEvidence(),
        };
    }

    private static FormDifference OfForms(MappingView mapping, AnchoringLevel level)
    {
        EvidenceGatherer evidence = new EvidenceGatherer();
        ValueList<RespondentForms> byRespondent = [.. mapping.Respondents.Select(respondent =>
        {
            StructureView[] views = [.. Of(mapping, respondent).Where(view => view.Levels.Contains(level))];
            Use(evidence, mapping, respondent, views);
            ValueList<ContactForm> forms = [.. views.Select(view => view.Structure.ContactForm).OfType<ContactForm>().Distinct().Order()];
            return new RespondentForms { Respondent = respondent, IsKnown = !forms.IsEmpty, Forms = forms };
        })];

        return new FormDifference
        {
            Level = level,
            Differs = Differ(byRespondent.Select(one => (one.IsKnown, one.Forms))),
            ByRespondent = byRespondent,
            Evidence = evidence.ToEvidence(),
        };
    }

    /// <summary>Whether a structure that may be in force is, or may be, of a form.</summary>
    private static bool MayBe(StructureView view, ContactForm form) => view.InForce != false && (view.Structure.ContactForm ?? form) == form;

    private static bool? Differ<T>(IEnumerable<(bool IsKnown, ValueList<T> Values)> respondents)
        where T : notnull
    {
        ILookup<bool, ValueList<T>> values = respondents.ToLookup(one => one.IsKnown, one => one.Values);
        return values[true].Distinct().Skip(1).Any() ? true : values[false].Any() ? null : false;
    }

    private static IEnumerable<StructureView> Of(MappingView mapping, Id<Actor> respondent) =>
        mapping.StructuresOf(respondent).Where(view => view.InForce == true);

    /// <summary>What is not known of a structure that may be of a form.</summary>
    private static void LackOf(EvidenceGatherer evidence, StructureView view)
    {
        if (view.Structure.ContactForm is null)
        {
            evidence.Lack(RecordReference.To(view.Structure.Id), "contactForm");
        }

        if (view.InForce is null)
        {
            evidence.Lack(RecordReference.To(view.Structure.Id), "phases", view.Structure.Phases.IsEmpty ? UnknownReason.NotStated : UnknownReason.CannotBeTold);
        }
    }

    private static void Use(EvidenceGatherer evidence, MappingView mapping, Id<Actor> respondent, StructureView[] views)
    {
        mapping.Gather(respondent, evidence);
        foreach (StructureView view in views)
        {
            evidence.Use(view);
            if (view.Structure.ContactForm is null)
            {
                evidence.Lack(RecordReference.To(view.Structure.Id), "contactForm");
            }

            if (view.Levels.IsEmpty)
            {
                evidence.Lack(RecordReference.To(view.Structure.Id), "anchoring", view.Structure.Anchoring.IsEmpty ? UnknownReason.NotStated : UnknownReason.CannotBeTold);
            }
        }
    }
}
