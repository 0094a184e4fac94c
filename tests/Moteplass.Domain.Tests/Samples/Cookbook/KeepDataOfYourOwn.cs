using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;

namespace CookbookSamples;

internal static class KeepDataOfYourOwn
{
    public static void Run()
    {
        // begin: keep-data-of-your-own
        CollaborationRegister register = ReferenceRegister.ZeroToTwentyFour;
        CollaborationRegister tagged = register with
        {
            Workshops = [.. register.Workshops.Select((workshop, i) => workshop with
            {
                Extensions = [MoteplassJson.CreateExtension("arkiv:saksnummer", $"\"2024/{i + 1}\""), MoteplassJson.CreateExtension("arkiv:skjermet", "false")],
            })],
        };

        CollaborationRegister read = MoteplassJson.Read(MoteplassJson.WriteUtf8(tagged));
        foreach (Workshop workshop in read.Workshops)
        {
            Console.WriteLine($"{workshop.Id}: {string.Join(", ", workshop.Extensions)}");
        }

        Console.WriteLine($"Read back equal: {read == tagged}");
        // end: keep-data-of-your-own
    }
}
