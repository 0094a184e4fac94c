using System.Text;
using Moteplass.Domain.Analysis;

namespace Moteplass.Domain.Demo;

/// <summary>The findings of a mapping as a page for a terminal.</summary>
internal sealed class FindingsPage
{
    private readonly Names _names;
    private readonly PracticeMappingAnalysis _findings;
    private readonly Words _words;
    private readonly StringBuilder _page = new();

    public FindingsPage(CollaborationRegister register, PracticeMappingAnalysis findings, Words words)
    {
        _names = new Names(register, words.Language);
        _findings = findings;
        _words = words;
        Line(_names.Of(findings.Mapping) + Date(register));
        Caveats();
        Responses();
        Contact();
        Planned();
        Shared();
        Groups();
        Differences();
        Candidates();
        NonCandidates();
    }

    public override string ToString() => _page.ToString();

    private string Date(CollaborationRegister register)
    {
        bool isInferred = register.Mappings.First(one => one.Id == _findings.Mapping).Sources
            .Any(source => source.Basis == SourceBasis.Inferred && source.Members.Contains("date"));
        return _findings.Date is null ? "" : $" ({HistoryWords.Of(_findings.Date, _words)}{(isInferred ? $", {_words.Inferred}" : "")})";
    }

    private void Caveats()
    {
        if (_findings.Caveats.IsEmpty)
        {
            return;
        }

        Heading(_words.Caveats, _findings.Caveats.SelectMany(caveat => caveat.Sources));
        foreach (StatedText caveat in _findings.Caveats)
        {
            Item(caveat.Text?.In(_words.Language) ?? _words.Say("ordlyden er ikke kjent", "ordlyden er ikkje kjend", "the wording is not known"));
        }
    }

    private void Responses()
    {
        ResponseFinding found = _findings.Responses;
        Heading(_words.Answers, found.Evidence);
        string count = $"{Words.Number(found.Substantive.Count)} {_words.Say("av", "av", "of")} {Words.Number(found.Asked)}";
        Item($"{_words.Say($"{count} ga opplysninger", $"{count} gav opplysningar", $"{count} gave information")}: {Actors(found.Substantive)}{Qualified(found.Evidence)}");
        if (!found.NilReturns.IsEmpty)
        {
            Item($"{_words.Say("Meldte at de ikke hadde innspill", "Hadde ikkje innspel", "Had no input")}: {Actors(found.NilReturns)}");
        }

        if (!found.NotReturned.IsEmpty)
        {
            Item($"{_words.Say("Svarte ikke", "Svara ikkje", "Did not answer")}: {Actors(found.NotReturned)}");
        }
    }

    private void Contact()
    {
        Heading(_words.Contact, _findings.ContactForms.Select(one => one.Evidence));
        var table = new TextTable();
        table.Add(["", .. Enum.GetValues<ContactForm>().Select(form => _words.ContactForm(form))]);
        foreach (IGrouping<Id<Actor>, ContactFormFinding> respondent in _findings.ContactForms.GroupBy(one => one.Respondent))
        {
            table.Add([_names.Of(respondent.Key), .. respondent.Select(one => Presence(one))]);
        }

        Block(table.ToString());
    }

    private string Presence(ContactFormFinding found) => _words.Presence(found.Presence) ?? _words.And(found.Structures.Select(_names.Of)) + Qualified(found.Evidence);

    private void Planned() => Section(_words.Planned, _findings.PlannedStructures, one => one.Evidence, one =>
        $"{_names.Of(one.Structure)} ({Actors(one.Respondents)}{string.Concat(one.Periods.Select(period => $", {period.InWords(_words.Language)}"))}){Qualified(one.Evidence)}");

    private void Shared() => Section(_words.Common, _findings.SharedOrganisations, one => one.Evidence, one =>
    {
        string kind = one.IsUmbrella ? $", {_words.Umbrella}" : "";
        string count = one.IsInAll
            ? _words.Say($"i alle {one.OverallStructureCount}", $"i alle {one.OverallStructureCount}", $"in all {one.OverallStructureCount}")
            : _words.Say($"i {one.Structures.Count} av {one.OverallStructureCount}", $"i {one.Structures.Count} av {one.OverallStructureCount}", $"in {one.Structures.Count} of {one.OverallStructureCount}");
        return $"{_names.FullOf(one.Organisation)}{kind}: {count}{Qualified(one.Evidence)}";
    });

    private void Groups() => Section(_words.Overlap, _findings.GroupOverlaps, one => one.Evidence, one =>
        $"{Actors(one.Respondents)}: {string.Join(", ", one.PolicyFields.Select(field => field.InWords(_words.Language)))} – {_words.Count(one.Count)}{Qualified(one.Evidence)}");

    private void Differences()
    {
        IEnumerable<Evidence> evidence = _findings.FormDifferences.Select(one => one.Evidence).Concat(_findings.LevelDifferences.Select(one => one.Evidence));
        Heading(_words.Differences, evidence);
        foreach (FormDifference one in _findings.FormDifferences)
        {
            string dimension = one.Level == AnchoringLevel.TopManagement
                ? _words.Say("Kontaktform på toppledernivå", "Kontaktform på toppleiarnivå", "Contact form at the top")
                : $"{_words.Say("Kontaktform", "Kontaktform", "Contact form")}, {one.Level.InWords(_words.Language)}";
            Difference(one.IsDifferent, dimension, one.Evidence);
            foreach (RespondentForms forms in one.Respondents)
            {
                Detail(_names.Of(forms.Respondent), forms.IsKnown, forms.Forms.Select(form => form.InWords(_words.Language)));
            }
        }

        foreach (LevelDifference one in _findings.LevelDifferences)
        {
            Difference(one.IsDifferent, $"{_words.Say("Forankring", "Forankring", "Anchoring")}, {_words.ContactForm(one.Form)}", one.Evidence);
            foreach (RespondentLevels levels in one.Respondents)
            {
                Detail(_names.Of(levels.Respondent), levels.IsKnown, levels.Levels.Select(level => level.InWords(_words.Language)));
            }
        }
    }

    private void Difference(bool? differs, string dimension, Evidence evidence) => Item($"{dimension}: {differs switch
    {
        true => _words.Say("ulik", "ulik", "differs"),
        false => _words.Say("lik", "lik", "the same"),
        null => _words.Say("ingen kjent forskjell", "ingen kjend skilnad", "no known difference"),
    }}{Qualified(evidence)}");

    private void Detail(string who, bool isKnown, IEnumerable<string> values)
    {
        string[] all = [.. values];
        string text = !isKnown ? _words.Say("ikke rapportert", "ikkje rapportert", "not reported") : all.Length == 0 ? _words.NoFixedStructure : _words.And(all);
        Line($"      {who}: {text}");
    }

    private void Candidates() => Section(_words.Candidates, _findings.Candidates, one => one.Evidence, one =>
        $"{_names.Of(one.Structure)} ({Actors(one.Respondents)}){Qualified(one.Evidence)}");

    private void NonCandidates() => Section(_words.NotCandidates, _findings.NonCandidates, one => one.Evidence, one =>
        $"{_names.Of(one.Structure)} ({Actors(one.Respondents)}): {_words.And(one.Reasons.Select(reason => reason.InWords(_words.Language)))}{Qualified(one.Evidence)}");

    private void Section<T>(string heading, ValueList<T> found, Func<T, Evidence> evidence, Func<T, string> line)
        where T : notnull
    {
        Heading(heading, found.Select(evidence));
        if (found.IsEmpty)
        {
            Item(_words.None);
        }

        foreach (T one in found)
        {
            Item(line(one));
        }
    }

    private void Heading(string text, Evidence evidence) => Heading(text, [evidence]);

    private void Heading(string text, IEnumerable<Evidence> evidence) => Heading(text, evidence.SelectMany(one => one.Sources));

    private void Heading(string text, IEnumerable<SourceReference> sources)
    {
        string[] locators = [.. sources.Select(source => source.Locator).OfType<string>().Distinct().OrderBy(Natural, StringComparer.Ordinal)];
        Line("");
        Line(locators.Length == 0 ? text : $"{text}  [{string.Join(", ", locators)}]");
    }

    /// <summary>A key by which B9 sorts before B10.</summary>
    private static string Natural(string locator) =>
        string.Concat(locator.TakeWhile(c => !char.IsAsciiDigit(c))) + string.Concat(locator.SkipWhile(c => !char.IsAsciiDigit(c))).PadLeft(8, '0');

    /// <summary>The doubt of the sources and the inference of ours, each told as what it is.</summary>
    private string Qualified(Evidence evidence)
    {
        string[] all = [.. evidence.Hedges.IsEmpty ? Array.Empty<string>() : [_words.Hedged(evidence.Hedges)], .. evidence.HasInferredSource ? [_words.Inferred] : Array.Empty<string>()];
        return all.Length == 0 ? "" : $" ({string.Join("; ", all)})";
    }

    private string Actors(ValueList<Id<Actor>> actors) => _words.And(actors.Select(_names.Of));

    private void Item(string text) => Line($"  • {text}");

    private void Block(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Line($"  {line}");
        }
    }

    private void Line(string text) => _page.Append(text).Append('\n');
}
