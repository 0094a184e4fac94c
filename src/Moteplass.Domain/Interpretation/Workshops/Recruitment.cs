using System.Diagnostics;

namespace Moteplass.Domain.Interpretation;

/// <summary>Whom the ways of recruiting reach.</summary>
internal static class Recruitment
{
    /// <summary>Whether a way of recruiting reaches beyond those who are organised already.</summary>
    public static bool ReachesFurther(RecruitmentMethod method) => method switch
    {
        RecruitmentMethod.MemberOrganisations or RecruitmentMethod.Nominated or RecruitmentMethod.YouthCouncils or RecruitmentMethod.OtherPanels
            or RecruitmentMethod.Selected => false,
        RecruitmentMethod.OpenCall or RecruitmentMethod.Clubs or RecruitmentMethod.Schools or RecruitmentMethod.Services or RecruitmentMethod.RandomSelection => true,
        _ => throw new UnreachableException(),
    };
}
