using System.ComponentModel;
using System.Text.Json.Serialization;
using Moteplass.Domain.Json;

namespace Moteplass.Domain;

/// <summary>A kind of people or organisations that a mandate names without naming anybody (kategori).</summary>
[TypeConverter(typeof(MoteplassTypeConverter))]
[JsonConverter(typeof(MoteplassJsonConverter))]
public enum PartyCategory
{
    /// <summary>Users of the services, patients among them (brukere, pasienter).</summary>
    User,

    /// <summary>Relatives, parents and guardians (pårørende og foresatte, verger).</summary>
    Relative,

    /// <summary>Children (barn).</summary>
    Child,

    /// <summary>Youth (ungdom).</summary>
    Youth,

    /// <summary>Pupils and students (elever og studenter).</summary>
    Pupil,

    /// <summary>Older people (eldre).</summary>
    OlderPerson,

    /// <summary>Persons with disabilities (personer med funksjonsnedsettelse).</summary>
    PersonWithDisability,

    /// <summary>Immigrants and refugees (innvandrere og flyktninger).</summary>
    Immigrant,

    /// <summary>National minorities and the Sámi people (nasjonale minoriteter og samer).</summary>
    Minority,

    /// <summary>User organisations (brukerorganisasjoner).</summary>
    UserOrganisation,

    /// <summary>Umbrella organisations (paraplyorganisasjoner).</summary>
    UmbrellaOrganisation,

    /// <summary>Organisations of children and youth (barne- og ungdomsorganisasjoner).</summary>
    YouthOrganisation,

    /// <summary>Other user councils, user committees and councils by law (andre brukerråd, brukerutvalg og medvirkningsråd).</summary>
    UserCouncil,

    /// <summary>Pupil councils (elevråd).</summary>
    PupilCouncil,

    /// <summary>Other voluntary organisations, clubs among them (frivillige organisasjoner, fritidsklubber).</summary>
    VoluntaryOrganisation,

    /// <summary>Schools (skoler).</summary>
    School,

    /// <summary>Elected politicians (folkevalgte).</summary>
    Politician,

    /// <summary>Political parties and party groups (partier og partigrupper).</summary>
    PoliticalGroup,

    /// <summary>Public bodies (offentlige virksomheter).</summary>
    PublicBody,

    /// <summary>Municipalities (kommuner).</summary>
    Municipality,

    /// <summary>Officials and managers (ledere og andre tjenestepersoner).</summary>
    Official,

    /// <summary>Employees and their unions (ansatte og tillitsvalgte).</summary>
    Employee,

    /// <summary>Experts and researchers (fagpersoner og forskere).</summary>
    Expert,

    /// <summary>Customers of a common service, most often public bodies (kunder).</summary>
    Customer,

    /// <summary>Suppliers (leverandører).</summary>
    Supplier,

    /// <summary>Private providers of public services (private tjenesteytere).</summary>
    ServiceProvider,

    /// <summary>Organisations of businesses and their trades (nærings- og bransjeorganisasjoner).</summary>
    BusinessOrganisation,

    /// <summary>Research institutions (forskningsinstitusjoner).</summary>
    ResearchInstitution,

    /// <summary>A nomination committee (valgkomité).</summary>
    NominationCommittee,

    /// <summary>Members of the structure (medlemmer).</summary>
    Member,

    /// <summary>Guests whom somebody invites (gjester).</summary>
    Guest,

    /// <summary>Anyone (hvem som helst).</summary>
    Anyone,
}
