using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>
/// Works out on which dimensions the respondents differ. A respondent's profile is the set of (contact form, level) over its structures in
/// force: the level differs when for one form two known sets of levels differ, the form when for one level two known sets of forms differ.
/// </summary>
internal static class DifferenceFinder
{
    public static ValueList<LevelDifference> FindLevels(MappingView mapping) =>
        [.. Enum.GetValues<ContactForm>().Select(form => FindLevels(mapping, form)).Where(difference => difference.Respondents.Any(one => one.IsKnown))];

    public static ValueList<FormDifference> FindForms(MappingView mapping) =>
    [
        .. mapping.InForce.SelectMany(view => view.Levels).Distinct().OrderBy(level => level.Rank())
            .Select(level => FindForms(mapping, level))
            .Where(difference => difference.Respondents.Any(one => one.IsKnown)),
    ];

    private static LevelDifference FindLevels(MappingView mapping, ContactForm form)
    {
        var evidence = new EvidenceBuilder();
        HashSet<AnchoringLevel> stated = [.. mapping.InForce.Where(view => view.Structure.ContactForm == form).SelectMany(view => view.Levels)];
        ValueList<RespondentLevels> respondents = [.. mapping.Respondents.Select(respondent =>
        {
            StructureView[] views = [.. InForce(mapping, respondent).Where(view => view.Structure.ContactForm == form)];
            StructureView[] perhaps = [.. mapping.StructuresOf(respondent).Where(view => MayBe(view, form)).Except(views)];
            Add(evidence, mapping, respondent, views);
            foreach (StructureView view in perhaps)
            {
                LackOf(evidence, view);
            }

            // What may be of the form, but at levels at which nobody has it, leaves it to differ from all who have.
            bool isNone = views.Length == 0 && perhaps.All(view => stated.Count > 0 && view.AreLevelsKnown && !view.Levels.Any(stated.Contains));
            return new RespondentLevels(
                respondent: respondent,
                isKnown: views.Any(view => !view.Levels.IsEmpty) || (isNone && mapping.IsComplete(respondent, form)),
                levels: [.. views.SelectMany(view => view.Levels).Distinct().OrderBy(level => level.Rank())]);
        })];

        return new LevelDifference(
            form: form,
            isDifferent: AreDifferent(respondents.Select(one => (one.IsKnown, one.Levels))),
            respondents: respondents,
            evidence: evidence.ToEvidence());
    }

    private static FormDifference FindForms(MappingView mapping, AnchoringLevel level)
    {
        var evidence = new EvidenceBuilder();
        ValueList<RespondentForms> respondents = [.. mapping.Respondents.Select(respondent =>
        {
            StructureView[] views = [.. InForce(mapping, respondent).Where(view => view.Levels.Contains(level))];
            Add(evidence, mapping, respondent, views);
            ValueList<ContactForm> forms = [.. views.Select(view => view.Structure.ContactForm).OfType<ContactForm>().Distinct().Order()];
            return new RespondentForms(respondent: respondent, isKnown: !forms.IsEmpty, forms: forms);
        })];

        return new FormDifference(
            level: level,
            isDifferent: AreDifferent(respondents.Select(one => (one.IsKnown, one.Forms))),
            respondents: respondents,
            evidence: evidence.ToEvidence());
    }

    /// <summary>Whether a structure that may be in force is, or may be, of a form.</summary>
    private static bool MayBe(StructureView view, ContactForm form) => view.InForce != false && (view.Structure.ContactForm ?? form) == form;

    private static bool? AreDifferent<T>(IEnumerable<(bool IsKnown, ValueList<T> Values)> respondents)
        where T : notnull
    {
        ILookup<bool, ValueList<T>> values = respondents.ToLookup(one => one.IsKnown, one => one.Values);
        return values[true].Distinct().Skip(1).Any() ? true : values[false].Any() ? null : false;
    }

    private static IEnumerable<StructureView> InForce(MappingView mapping, Id<Actor> respondent) =>
        mapping.StructuresOf(respondent).Where(view => view.InForce == true);

    /// <summary>What is not known of a structure that may be of a form.</summary>
    private static void LackOf(EvidenceBuilder evidence, StructureView view)
    {
        if (view.Structure.ContactForm is null)
        {
            evidence.AddUnknown(RecordReference.To(view.Structure.Id), "contactForm");
        }

        if (view.InForce is null)
        {
            evidence.AddUnknown(RecordReference.To(view.Structure.Id), "phases", isStated: !view.Structure.Phases.IsEmpty);
        }
    }

    private static void Add(EvidenceBuilder evidence, MappingView mapping, Id<Actor> respondent, StructureView[] views)
    {
        mapping.AddEvidenceOf(respondent, evidence);
        foreach (StructureView view in views)
        {
            evidence.Add(view);
            if (view.Structure.ContactForm is null)
            {
                evidence.AddUnknown(RecordReference.To(view.Structure.Id), "contactForm");
            }

            if (view.Levels.IsEmpty)
            {
                evidence.AddUnknown(RecordReference.To(view.Structure.Id), "anchorings", isStated: !view.Structure.Anchorings.IsEmpty);
            }
        }
    }
}
