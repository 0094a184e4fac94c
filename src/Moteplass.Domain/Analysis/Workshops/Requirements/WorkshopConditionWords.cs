using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>What a review of a workshop asks for, in words, as they are written in a list.</summary>
internal static class WorkshopConditionWords
{
    /// <param name="member">The member that tells, by its names in JSON.</param>
    public static LocalizedText Of(string member) => member switch
    {
        "feedback" => new("at de som bidro, fikk tilbakemelding", "at dei som bidrog, fekk tilbakemelding", "that those who contributed were given feedback"),
        "answers" => new("svar på hvert innspill", "svar på kvart innspel", "an answer to each contribution"),
        "answers/reason" => new("begrunnelse for svarene", "grunngiving for svara", "reasons for the answers"),
        "accommodations" => new("at det som deltakerne ba om, var på plass", "at det som deltakarane bad om, var på plass", "that what participants asked for was provided"),
        "audience" => new("at noen som kan gjøre noe, var til stede eller fikk resultatene", "at nokon som kan gjere noko, var til stades eller fekk resultata", "that somebody who can act was there or was given the results"),
        "breaks" => new("pauser", "pausar", "breaks"),
        "compensation" => new("at kostnadene ved å delta blir dekket", "at kostnadene ved å delta blir dekte", "that the costs of taking part are covered"),
        "contributions/confirmed" => new("at de som ga innspill, har bekreftet ordlyden", "at dei som gav innspel, har stadfesta ordlyden", "that those who contributed have confirmed the wording"),
        "evaluations/asked" => new("at deltakerne ble spurt i evalueringen", "at deltakarane vart spurde i evalueringa", "that participants were asked in an evaluation"),
        "facilitation" => new("hvem som leder gruppene", "kven som leier gruppene", "who leads the groups"),
        "follows" => new("en ny workshop som følger opp", "ein ny workshop som følgjer opp", "another workshop that follows up"),
        "information/influence" => new("hva deltakerne kan påvirke", "kva deltakarane kan påverke", "what participants can influence"),
        "information/plain" => new("informasjon i klarspråk", "informasjon i klarspråk", "information in plain words"),
        "information/purpose" => new("formålet", "føremålet", "the purpose"),
        "information/use" => new("hva innspillene skal brukes til", "kva innspela skal brukast til", "how contributions will be used"),
        "information/voluntary" => new("at det er frivillig", "at det er frivillig", "that it is voluntary"),
        "invitation/needsAsked" => new("hva deltakerne trenger for å kunne delta", "kva deltakarane treng for å kunne delta", "what participants need in order to take part"),
        "invitation/recruitment" => new("rekruttering utenfor organisasjoner og råd", "rekruttering utanfor organisasjonar og råd", "recruiting beyond organisations and councils"),
        "plannedWith" => new("at brukersiden er med i planleggingen", "at brukarsida er med i planlegginga", "that the users' side takes part in planning"),
        "safeguards/aftercare" => new("oppfølging etterpå", "oppfølging etterpå", "aftercare"),
        "safeguards/guardiansAskedBelow" => new("samtykke fra foresatte til deltakere under 15 år", "samtykke frå føresette til deltakarar under 15 år", "consent of guardians of participants under 15"),
        "safeguards/responsibleAdult" => new("en ansvarlig voksen", "ein ansvarleg vaksen", "a responsible adult"),
        "safeguards/riskConsidered" => new("vurdering av risiko", "vurdering av risiko", "an assessment of risk"),
        "safeguards/rulesOfTalk" => new("kjøreregler for samtalen", "køyrereglar for samtalen", "rules of talk"),
        "themes/proposedBy" => new("et tema som brukersiden har foreslått", "eit tema som brukarsida har føreslått", "a theme proposed on the users' side"),
        "times" => new("tid utenom skolen", "tid utanom skulen", "hours outside school"),
        _ => throw new UnreachableException($"There are no words for the member '{member}'."),
    };
}
