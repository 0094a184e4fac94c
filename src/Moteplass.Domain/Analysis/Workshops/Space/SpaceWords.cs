using Moteplass.Domain.Words;

namespace Moteplass.Domain.Analysis;

/// <summary>The room that a workshop gave, in words.</summary>
internal static class SpaceWords
{
    public static ValueList<LocalizedText> Of(WorkshopSpace space) =>
    [
        MeasureLine.Days(new("Fra invitasjonen til workshopen", "Frå invitasjonen til workshopen", "From the invitation to the workshop"), space.NoticeDays),
        .. space.NoticeVerdict == DeadlineVerdict.NotJudged ? (LocalizedText[])[] :
            [MeasureLine.Of(new("Innkallingsfristen i mandatet", "Innkallingsfristen i mandatet", "The period of notice of the mandate"), EachLanguage.Of(language => space.NoticeVerdict.InWords(language)))],
        .. Shares(space.Response),
        MeasureLine.Share(new("Brukersidens andel av deltakerne", "Delen brukarsida har av deltakarane", "Share of participants on the users' side"), space.UsersShare),
        .. Plan(space.Plan),
        MeasureLine.Count(new("Tilrettelegging på plass", "Tilrettelegging på plass", "Accommodations provided"), space.NeedsMet),
    ];

    private static IEnumerable<LocalizedText> Shares(WorkshopResponse response) =>
        new (LocalizedText What, ShareRange? Share)[]
        {
            (new("Påmeldte av inviterte", "Påmelde av inviterte", "Registered, of those invited"), response.RegisteredOfInvited),
            (new("Møtte av påmeldte", "Møtte av påmelde", "Came, of those registered"), response.CameOfRegistered),
            (new("Møtte av inviterte", "Møtte av inviterte", "Came, of those invited"), response.CameOfInvited),
            (new("Organisasjoner som møtte, av inviterte", "Organisasjonar som møtte, av inviterte", "Organisations that came, of those invited"), response.OrganisationsOfInvited),
        }.Where(one => one.Share is not null).Select(one => MeasureLine.Share(one.What, one.Share));

    private static IEnumerable<LocalizedText> Plan(PlanAndOutcome plan) =>
        new (LocalizedText What, bool? IsSame)[]
        {
            (new("Dagen", "Dagen", "The day"), plan.Day),
            (new("Antall deltakere", "Talet på deltakarar", "The number of participants"), plan.Participants),
            (new("Alderen", "Alderen", "The ages"), plan.Ages),
            (new("Møteformen", "Møteforma", "The form"), plan.Form),
        }.Where(one => one.IsSame is not null).Select(one => MeasureLine.Of(
            one.What, one.IsSame == true ? new("som planlagt", "som planlagt", "as planned") : new("annerledes enn planlagt", "annleis enn planlagt", "other than planned")));
}
