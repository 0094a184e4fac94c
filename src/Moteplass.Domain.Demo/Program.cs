using System.Text;
using Moteplass.Domain.Demo;

Console.OutputEncoding = Encoding.UTF8;
return DemoCommand.Run(args, Console.Out, Console.Error);
