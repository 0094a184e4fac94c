using System.Diagnostics;

namespace Moteplass.Domain.Analysis;

/// <summary>What comes of proposals, in words.</summary>
internal static class AlternativeWords
{
    public static LocalizedText NotApplied(LocalizedText? name, Id<CollaborationStructure> id, NotAppliedReason reason)
    {
        LocalizedText why = reason switch
        {
            NotAppliedReason.NotInRegister => new(
                "strukturen eller plassen finnes ikke i registeret", "strukturen eller plassen finst ikkje i registeret", "the register has no such structure or seat"),
            NotAppliedReason.AlreadySo => new("det er slik fra før", "det er slik frå før", "it is so already"),
            NotAppliedReason.NotInForce => new("strukturen er ikke aktiv", "strukturen er ikkje aktiv", "the structure is not active"),
            NotAppliedReason.LifeNotStated => new(
                "det er ikke oppgitt når strukturen er aktiv", "det er ikkje oppgitt når strukturen er aktiv", "it is not stated when the structure is active"),
            NotAppliedReason.MandateUnknown => new(
                "det er ikke kjent hvilket mandat som gjelder", "det er ikkje kjent kva mandat som gjeld", "it is not known which mandate applies"),
            NotAppliedReason.Contradictory => new(
                "to endringer i forslaget strider mot hverandre", "to endringar i forslaget strir mot kvarandre", "two changes of the proposal contradict each other"),
            _ => throw new UnreachableException(),
        };
        string Name(Language language) => name?.In(language) ?? id.ToString();
        return new LocalizedText($"{Name(Language.Nb)}: {why.Nb}.", $"{Name(Language.Nn)}: {why.Nn}.", $"{Name(Language.En)}: {why.En}.");
    }
}
