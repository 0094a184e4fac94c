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
        Predicate<StructureView> isOfForm = view => view.Structure.ContactForm == form;
        Predicate<StructureView> onlyMayBe = view => OnlyMayBe(view, form);
        StructureView[] all = Array.FindAll(mapping.InForce, isOfForm);
        HashSet<AnchoringLevel> stated = [.. all.SelectMany(view => view.Levels)];
        RespondentLevels[] respondents = Array.ConvertAll(mapping.Respondents, respondent =>
        {
            StructureView[] views = Array.FindAll(respondent.InForce, isOfForm);

            // What may be of the form, but at levels at which nobody has it, leaves it to differ from all who have.
            bool isNone = views.Length == 0 && Array.TrueForAll(
                respondent.Structures,
                view => !OnlyMayBe(view, form) || (stated.Count > 0 && view.AreLevelsKnown && !view.Levels.Any(stated.Contains)));
            return new RespondentLevels(
                respondent: respondent.Respondent,
                isKnown: Array.Exists(views, view => !view.Levels.IsEmpty) || (isNone && respondent.IsComplete(form)),
                levels: LevelsOf(views));
        });

        return new LevelDifference(
            form: form,
            isDifferent: AreDifferent(respondents, one => one.IsKnown, one => one.Levels),
            respondents: new(respondents),
            evidence: EvidenceOf(mapping, all, Array.FindAll(mapping.Structures, onlyMayBe)));
    }

    private static FormDifference FindForms(MappingView mapping, AnchoringLevel level)
    {
        Predicate<StructureView> isAtLevel = view => view.Levels.Contains(level);
        RespondentForms[] respondents = Array.ConvertAll(mapping.Respondents, respondent =>
        {
            ValueList<ContactForm> forms = FormsOf(Array.FindAll(respondent.InForce, isAtLevel));
            return new RespondentForms(respondent: respondent.Respondent, isKnown: !forms.IsEmpty, forms: forms);
        });

        return new FormDifference(
            level: level,
            isDifferent: AreDifferent(respondents, one => one.IsKnown, one => one.Forms),
            respondents: new(respondents),
            evidence: EvidenceOf(mapping, Array.FindAll(mapping.InForce, isAtLevel), []));
    }

    private static ValueList<AnchoringLevel> LevelsOf(StructureView[] views) =>
        views.Length == 0 ? [] : [.. views.SelectMany(view => view.Levels).Distinct().OrderBy(level => level.Rank())];

    private static ValueList<ContactForm> FormsOf(StructureView[] views) =>
        views.Length == 0 ? [] : [.. views.Select(view => view.Structure.ContactForm).OfType<ContactForm>().Distinct().Order()];

    /// <summary>Whether a structure that may be in force may be of a form, and is not known to be both.</summary>
    private static bool OnlyMayBe(StructureView view, ContactForm form) => view.InForce != false
        && (view.Structure.ContactForm is not { } stated || (stated == form && view.InForce is null));

    private static bool? AreDifferent<T, TValue>(T[] respondents, Func<T, bool> isKnown, Func<T, ValueList<TValue>> valuesOf)
        where TValue : notnull
    {
        T[] known = Array.FindAll(respondents, one => isKnown(one));
        return Array.Exists(known, one => valuesOf(one) != valuesOf(known[0])) ? true : known.Length < respondents.Length ? null : false;
    }

    /// <summary>What a difference rests on: all that the respondents told, the structures that count, and what is not known of those that may.</summary>
    private static Evidence EvidenceOf(MappingView mapping, StructureView[] views, StructureView[] perhaps)
    {
        var unknowns = new EvidenceBuilder();
        foreach (StructureView view in views)
        {
            if (view.Levels.IsEmpty)
            {
                unknowns.AddUnknown(RecordReference.To(view.Structure.Id), "anchorings", isStated: !view.Structure.Anchorings.IsEmpty);
            }
        }

        foreach (StructureView view in views.Concat(perhaps))
        {
            if (view.Structure.ContactForm is null)
            {
                unknowns.AddUnknown(RecordReference.To(view.Structure.Id), "contactForm");
            }
        }

        foreach (StructureView view in perhaps)
        {
            if (view.InForce is null)
            {
                unknowns.AddUnknown(RecordReference.To(view.Structure.Id), "phases", isStated: !view.Structure.Phases.IsEmpty);
            }
        }

        return Evidence.Of([.. mapping.Respondents.Select(one => one.Evidence), .. views.Select(view => view.Evidence)], unknowns.ToEvidence());
    }
}
